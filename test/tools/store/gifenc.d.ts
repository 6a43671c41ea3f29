/** What we use of gifenc, which brings no types. Colours are `[red, green, blue]`. */
declare module 'gifenc' {
  interface Encoder {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: {
        /** Of the first frame: of all. */
        palette?: number[][];
        /** In milliseconds. */
        delay: number;
        transparent: boolean;
        transparentIndex: number;
        /** 1: what is transparent shows the frame before. */
        dispose: number;
        /** Of the first frame; 0: for ever. */
        repeat: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  }
  export function GIFEncoder(): Encoder;
}
