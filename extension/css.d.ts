/** Vite gives the text of a style sheet where it is imported so. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
