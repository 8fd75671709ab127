/** What does something of its own with a tap or the Enter key. */
export const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]';
