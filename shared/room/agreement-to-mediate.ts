/** The agreement to mediate a room starts with when its creator writes none: the first thing everyone accepts. */

export const defaultAgreement = `We meet here to look for common ground. To make that safe, each of us agrees:

What is said and written in this room stays between the people in it. We use it to find an agreement, and for nothing else.

Nobody records, films or transcribes the session, with this room or beside it.

Being understood is not being agreed with. Nothing said here is an admission, and an offer binds nobody until it is accepted.

Only people named as able to commit for a side accept for that side. What both sides accept is recorded here and can be shown to be unchanged.

Anyone may pause, or leave, at any time and without giving a reason.

A mediator, if there is one, helps both sides alike, decides nothing for them, and gives no legal advice.`
