/** What `backgrounder --help` prints, and what follows a wrong command line. */
export const USAGE = `backgrounder: context packs, from sources to mentions

  compile <folder> -o <file> [--watch]   a folder of sources and entries into a pack file;
                                         --watch: again after each change
  compile --entries <file> -o <file>     a name list, one JSON entry a line:
                                         {id, name, aliases, type, description?, weight?, source}
          [--watch] [--id --title --version --language --license --as-of <text>]
  draft <file | folder>... -o <folder>   articles (.txt, .md, .html) into a pack folder to review
  draft --docs <file> -o <folder>        the same from one JSON document a line:
                                         {doc_id, text, title?, url?, publisher?, author?, date?}
        [--no-quotes] [--id --title --license <text>]
                                         --no-quotes: names and incidents alone, none of their sentences
  check <folder | pack file>             the same checks, nothing written; warnings stop nothing
  check --entries <file>
  annotate [--pack <file>]... [--docs <file>] [--explain] [file.html | file.txt]...
                                         mentions as JSON, one line a document, each with whether it is
                                         marked by default; --explain: why, and how prominent each entry is
  search [--pack <file>]... [--limit N] <query>
  search [--pack <file>]... [--limit N] --queries <file>
                                         ranked entries as JSON, one line a query
  stats <pack file> [--on <folder>]      counts, sizes, versions as JSON; --on: what the pack marks in the
                                         .html and .txt files of a folder
  index <pack file> -o <file>            the image that the extension opens (used by the build)

<file> may be - for standard input, and may be gzipped. Without --pack, the bundled packs are used.
Data goes to standard output, messages to standard error.
Exit codes: 0 done, 1 bad input (each problem with file, line and how to mend it), 2 bad usage.
`;
