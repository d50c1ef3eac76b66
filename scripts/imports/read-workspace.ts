import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type Program, parseSync } from "oxc-parser";

/** The sources of the packages, parsed, with what each of them imports. */
export interface Workspace {
  readonly packages: ReadonlyMap<string, Package>;
  /** What the root installs, for the tests of all packages. */
  readonly testTools: ReadonlySet<string>;
  readonly files: readonly SourceFile[];
}

export interface Package {
  /** Its folder's name: `core`. */
  readonly folder: string;
  readonly name: string;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
}

export interface SourceFile {
  /** From the root, with forward slashes: `packages/core/src/index.ts`. */
  readonly path: string;
  readonly package: Package;
  /** Below the package's `src`: `lint/rule.ts`. */
  readonly inside: string;
  readonly isTest: boolean;
  readonly imports: readonly Import[];
  readonly program: Program;
  /** Line of a place in the text, from 1. */
  lineAt(offset: number): number;
}

export interface Import {
  readonly specifier: string;
  readonly offset: number;
  /** `import()`: loaded only when it is reached. */
  readonly dynamic: boolean;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  /** Of a relative import: the path from the root that it means. */
  readonly target?: string;
}

export function readWorkspace(root: string): Workspace {
  const packages = new Map<string, Package>();
  for (const file of globSync("packages/*/package.json", { cwd: root })) {
    const folder = posix.basename(dirname(file.replaceAll("\\", "/")));
    packages.set(folder, readPackage(folder, readFileSync(join(root, file), "utf8")));
  }
  const files: SourceFile[] = [];
  for (const file of globSync("packages/*/src/**/*.{ts,tsx}", { cwd: root }).sort()) {
    const path = file.replaceAll("\\", "/");
    const owner = packages.get(path.split("/")[1] ?? "");
    if (owner !== undefined) files.push(readSource(path, owner, readFileSync(join(root, file), "utf8")));
  }
  const { devDependencies } = readPackage("", readFileSync(join(root, "package.json"), "utf8"));
  return { packages, testTools: devDependencies, files };
}

function readPackage(folder: string, text: string): Package {
  const json = JSON.parse(text) as Record<string, Record<string, string> | undefined> & { readonly name: string };
  const namesIn = (key: string): string[] => Object.keys(json[key] ?? {});
  return {
    folder,
    name: json.name,
    dependencies: new Set([...namesIn("dependencies"), ...namesIn("peerDependencies")]),
    devDependencies: new Set(namesIn("devDependencies")),
  };
}

export function readSource(path: string, owner: Package, text: string): SourceFile {
  const { module, program } = parseSync(path, text);
  const found: Omit<Import, "target">[] = [];
  for (const { moduleRequest, entries, start } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    found.push({ specifier: moduleRequest.value, offset: start, dynamic: false, typeOnly });
  }
  for (const { entries, start } of module.staticExports) {
    const specifier = entries[0]?.moduleRequest?.value;
    if (specifier === undefined) continue;
    found.push({ specifier, offset: start, dynamic: false, typeOnly: entries.every((entry) => entry.isType) });
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^["'](.+)["']$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1] !== undefined)
      found.push({ specifier: literal[1], offset: start, dynamic: true, typeOnly: false });
  }
  return {
    path,
    package: owner,
    inside: path.split("/").slice(3).join("/"),
    isTest: /\.(?:test|contract)\.tsx?$/.test(path) || /\/(?:testing|contracts)\//.test(path),
    imports: found.map((entry) =>
      entry.specifier.startsWith(".") ? { ...entry, target: posix.join(posix.dirname(path), entry.specifier) } : entry,
    ),
    program,
    lineAt: (offset) => text.slice(0, offset).split("\n").length,
  };
}

/** `@line/bot-sdk` of `@line/bot-sdk/dist/x.js`; `node:fs` stays. */
export function packageOfSpecifier(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}
