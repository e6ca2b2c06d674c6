using System.Text;

namespace Samples.Tests;

/// <summary>A fenced block of a README: its language, where it stands, and its lines.</summary>
internal sealed record ReadmeBlock(string File, int Line, string Language, IReadOnlyList<string> Lines)
{
    public static IReadOnlyList<ReadmeBlock> Of(string file, string markdown)
    {
        var blocks = new List<ReadmeBlock>();
        ReadmeBlock? open = null;
        foreach (var (index, line) in markdown.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (!line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                if (open is not null) ((List<string>)open.Lines).Add(line);
            }
            else if (open is null)
            {
                open = new(file, index + 1, line.Trim().TrimStart('`'), new List<string>());
            }
            else
            {
                blocks.Add(open);
                open = null;
            }
        }

        return blocks;
    }

    public static IEnumerable<ReadmeBlock> OfSamples() => Repository.SampleReadmes.SelectMany(static file => Of(file, System.IO.File.ReadAllText(Path.Combine(Repository.Root, file))));

    /// <summary>The commands of a <c>console</c> block, each behind <c>$ </c>, with what it prints; one that goes on in the next line ends with a backslash.</summary>
    public IReadOnlyList<(string Command, IReadOnlyList<string> Prints)> Commands()
    {
        var commands = new List<(string, IReadOnlyList<string>)>();
        var (command, goesOn) = (new StringBuilder(), false);
        foreach (var line in Lines)
        {
            if (goesOn || line.StartsWith("$ ", StringComparison.Ordinal))
            {
                if (!goesOn) command.Clear();
                command.Append((goesOn ? line : line[2..]).TrimEnd('\\'));
                goesOn = line.EndsWith('\\');
                if (!goesOn) commands.Add((command.ToString(), new List<string>()));
            }
            else
            {
                ((List<string>)commands[^1].Item2).Add(line);
            }
        }

        return commands;
    }

    /// <summary>The words of a command: parted by spaces, kept together by quotes.</summary>
    public static IReadOnlyList<string> Words(string command)
    {
        var (words, word, quote, begun) = (new List<string>(), new StringBuilder(), '\0', false);
        foreach (var letter in command)
        {
            if (quote != '\0' ? letter == quote : letter is '\'' or '"')
            {
                (quote, begun) = (quote == '\0' ? letter : '\0', true);
            }
            else if (quote == '\0' && letter == ' ')
            {
                if (begun) words.Add(word.ToString());
                word.Clear();
                begun = false;
            }
            else
            {
                word.Append(letter);
                begun = true;
            }
        }

        if (begun) words.Add(word.ToString());
        return words;
    }

    /// <summary>File and line.</summary>
    public override string ToString() => $"{File}:{Line}";
}
