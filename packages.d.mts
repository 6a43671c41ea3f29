interface PackedFile {
  name: string;
  bytes: Uint8Array;
  executable?: boolean;
}
export function archive(files: PackedFile[]): Uint8Array;
export function trackedFiles(root: string): Promise<PackedFile[] | null>;
