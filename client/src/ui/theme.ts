/** The Mantine theme: our tokens under Mantine's names, so that its parts and ours look like one thing. */
import {
  type CSSVariablesResolver,
  colorsTuple,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core'
import parts from './parts.module.css'

const ours = ['common', 'a', 'b', 'mediator', 'lost'] as const
type Ours = (typeof ours)[number]
const isOurs = (color: string): color is Ours => ours.some((one) => one === color)

const hoverOf = (color: Ours): string =>
  color === 'common' ? 'var(--cg-common-hover)' : `color-mix(in srgb, var(--cg-${color}) 88%, var(--cg-ink))`

/** Our colours change with the scheme by themselves; Mantine's ten shades are not used for them. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const color = input.color ?? input.theme.primaryColor
  const border = '1px solid transparent'
  const own = `var(--cg-${color})`
  if (isOurs(color) && input.variant === 'filled')
    return { background: own, hover: hoverOf(color), color: 'var(--cg-on-fill)', border }
  if (isOurs(color) && input.variant === 'light')
    return { background: `var(--cg-${color}-soft)`, hover: `var(--cg-${color}-line)`, color: own, border }
  if (isOurs(color) && input.variant === 'subtle')
    return { background: 'transparent', hover: `var(--cg-${color}-soft)`, color: own, border }
  if (isOurs(color) && input.variant === 'outline')
    return {
      background: 'var(--cg-card)',
      hover: `var(--cg-${color}-soft)`,
      color: own,
      border: `1px solid var(--cg-${color}-line)`,
    }
  if (input.variant === 'subtle')
    return { background: 'transparent', hover: 'var(--cg-well)', color: 'var(--cg-soft)', border }
  return defaultVariantColorsResolver(input)
}

const schemeVariables = {
  '--mantine-color-body': 'var(--cg-paper)',
  '--mantine-color-text': 'var(--cg-ink)',
  '--mantine-color-bright': 'var(--cg-ink)',
  '--mantine-color-dimmed': 'var(--cg-soft)',
  // A field that waits for something is not a loss, so it is not red.
  '--mantine-color-error': 'var(--cg-ink)',
  '--mantine-color-placeholder': 'var(--cg-faint)',
  '--mantine-color-anchor': 'var(--cg-common)',
  '--mantine-color-default': 'var(--cg-card)',
  '--mantine-color-default-hover': 'var(--cg-rail)',
  '--mantine-color-default-color': 'var(--cg-ink)',
  '--mantine-color-default-border': 'var(--cg-line)',
  '--mantine-color-disabled': 'var(--cg-well)',
  '--mantine-color-disabled-color': 'var(--cg-faint)',
  '--mantine-color-disabled-border': 'var(--cg-line)',
}

const colorVariables = Object.fromEntries(
  ours.flatMap((color) => [
    [`--mantine-color-${color}-filled`, `var(--cg-${color})`],
    [`--mantine-color-${color}-filled-hover`, hoverOf(color)],
    [`--mantine-color-${color}-light`, `var(--cg-${color}-soft)`],
    [`--mantine-color-${color}-light-hover`, `var(--cg-${color}-line)`],
    [`--mantine-color-${color}-light-color`, `var(--cg-${color})`],
    [`--mantine-color-${color}-outline`, `var(--cg-${color})`],
    [`--mantine-color-${color}-text`, `var(--cg-${color})`],
  ]),
)

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-primary-color-contrast': 'var(--cg-on-fill)' },
  light: { ...schemeVariables, ...colorVariables },
  dark: { ...schemeVariables, ...colorVariables },
})

export const theme = createTheme({
  colors: {
    common: colorsTuple('#2f7466'),
    a: colorsTuple('#2d5fa3'),
    b: colorsTuple('#985a14'),
    mediator: colorsTuple('#67588f'),
    lost: colorsTuple('#9c3535'),
    // Mantine's own greys, warmed and cooled to lie on our paper in either scheme.
    gray: [
      '#f9f7f3',
      '#f1eee8',
      '#e5e1d8',
      '#dcd8ce',
      '#8d8a82',
      '#7a7b7e',
      '#686d77',
      '#5a606c',
      '#3b404b',
      '#22262f',
    ],
    dark: [
      '#e9e7e1',
      '#cdccca',
      '#b4b6bc',
      '#999ca4',
      '#3a3d45',
      '#2f3138',
      '#212329',
      '#26282f',
      '#17181c',
      '#101114',
    ],
  },
  primaryColor: 'common',
  variantColorResolver,
  fontFamily: 'var(--cg-sans)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '0.9375rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  headings: { fontFamily: 'var(--cg-sans)', fontWeight: '600' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '999px' },
  defaultRadius: 'md',
  shadows: { sm: 'var(--cg-shadow)', md: 'var(--cg-shadow-raised)', lg: 'var(--cg-shadow-raised)' },
  breakpoints: { xs: '360px', sm: '600px', md: '900px', lg: '1200px', xl: '1440px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name, not by part: naming a part here would load it with the first page.
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    // Given to a field itself, `dir` would go to what is around it: each paragraph runs as its own words do.
    Input: {
      defaultProps: { attributes: { input: { dir: 'auto' } } },
      classNames: { wrapper: parts.inputWrapper },
    },
    InputWrapper: {
      classNames: { label: parts.label, description: parts.description, error: parts.error },
    },
    TextInput: { defaultProps: { size: 'md', autoComplete: 'off' } },
    Textarea: { defaultProps: { size: 'md' } },
    SegmentedControl: {
      defaultProps: { size: 'sm', radius: 'md', transitionDuration: 140, withItemsBorders: false },
      classNames: { root: parts.segments, indicator: parts.segmentShown },
    },
    Notification: {
      defaultProps: { radius: 'lg', withBorder: true, withCloseButton: false },
      classNames: { root: parts.notice },
    },
    Popover: {
      defaultProps: { shadow: 'md', radius: 'lg' },
      classNames: { dropdown: parts.dropdown },
    },
    Menu: {
      defaultProps: { shadow: 'md', radius: 'lg', position: 'bottom-end' },
      classNames: { dropdown: parts.dropdown, item: parts.menuItem },
    },
    Modal: {
      defaultProps: { radius: 'lg', centered: true, transitionProps: { duration: 140 } },
      classNames: { content: parts.sheet, header: parts.sheetHeader },
    },
    Drawer: { defaultProps: { position: 'right', transitionProps: { duration: 180 } } },
  },
})
