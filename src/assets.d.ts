// Files that the build (and the test runner) hand over as plain text.
declare module '*.ftl' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}
