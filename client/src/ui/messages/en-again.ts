/** The words of starting again from an earlier agreement, in English. */

export const again = {
  document: 'Start again from an agreement',
  title: 'Start again from what you signed',
  lead: 'A new room begins with your earlier agreement: its text to read, its goals in the middle, and what is still to be done. In the new room nothing of it is endorsed or signed yet. The earlier room stays as it is.',
  taking: 'Taking the record from your earlier room…',
  taken: 'This is the record of your earlier room, taken from it just now.',
  notTaken: 'The record could not be taken from the earlier room.',
  choose:
    'Choose the joint record you saved from the room, the file joint-record.json. It is read on this device. What goes into the new room is the text you see here, once you open the room.',
  checking: 'Checking the record…',
  failed: {
    unreadable:
      'The file could not be read. It may be a folder, or it was moved or changed meanwhile. Choose it once more.',
    failed:
      'The check ended before it was done. It may be that this device has too little memory for the file.',
    'not-started': 'The check could not begin: a part of this page did not arrive. Load the page again.',
  },
  notWhole: {
    title: 'This record is not whole',
    text: 'Something in it is not as it was recorded or signed, so no room is begun from it. Take the record from the room once more, or ask the other side for theirs.',
  },
  notChecked: {
    title: 'This file was not checked',
    text: 'It is no joint record, or one that cannot be read here. Nothing is begun from it.',
  },
  whole: 'The record is whole, and both sides signed this text.',
  unsigned:
    'The record is whole, and this text is not signed by both sides. It is the agreement as it stood when the record was made.',
  otherRoom: 'This is the record of another room than the one your calendar named.',
  empty: 'Nothing is agreed on in this record that a room could begin from.',
  home: 'Open an empty room',
  form: 'Open a new room from it',
  formUnsigned: 'Open a new room from this text, which is not signed by both',

  earlier: {
    title: 'The earlier agreement this room began from',
    note: 'Whoever opened the room brought it. It is here to be read; nothing of it is endorsed or signed in this room. Whether it is what you signed, the room cannot know: your own signed copy tells.',
    hash: 'SHA-256, the same one as on the signed copy of this very text:',
  },
}
