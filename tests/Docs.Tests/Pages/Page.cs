namespace Docs.Tests.Pages;

/// <summary>A page in Markdown: its anchors, its links, its blocks of code and its text without them.</summary>
/// <param name="Path">Its path in the repository.</param>
/// <param name="Blocks">Its fenced blocks, in their order.</param>
/// <param name="Lines">What is outside of them, with the number of each line.</param>
internal sealed record Page(string Path, IReadOnlyList<CodeBlock> Blocks, IReadOnlyList<(int Number, string Text)> Lines)
{
    public IReadOnlySet<string> Anchors => field ??= PageAnchors.Of(this);

    public IReadOnlyList<PageLink> Links => field ??= PageLink.Of(this);

    public static Page Read(string path, string markdown)
    {
        var blocks = new List<CodeBlock>();
        var lines = new List<(int, string)>();
        var note = "";
        var all = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < all.Length; i++)
        {
            var line = all[i];
            var indent = line.Length - line.TrimStart().Length;
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                var begun = i + 1;
                var body = new List<string>();
                for (i++; i < all.Length && all[i].Trim() != "```"; i++) body.Add(all[i].Length >= indent ? all[i][indent..] : all[i].TrimStart());
                blocks.Add(new(path, begun, line.Trim()[3..].Trim(), note, string.Join('\n', body)));
                note = "";
                continue;
            }

            if (line.TrimStart().StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal)) note = line.Trim()[4..^3].Trim();
            else if (line.Length > 0) note = "";
            lines.Add((i + 1, line));
        }

        return new(path, blocks, lines);
    }
}

/// <summary>A fenced block.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Language">What follows the fence; empty where nothing does.</param>
/// <param name="Note">The comment straight before it, where there is one.</param>
/// <param name="Text">Its lines.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string Note, string Text)
{
    public string Place => $"{Page}:{Line}";

    /// <summary>What a note of one kind says, such as <c>prelude: rule</c>; <see langword="null"/> where there is none of it.</summary>
    public string? Noted(string kind) => Note.StartsWith(kind + ":", StringComparison.Ordinal) ? Note[(kind.Length + 1)..].Trim() : null;
}
