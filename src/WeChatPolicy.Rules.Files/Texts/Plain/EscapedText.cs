using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Text in which some signs begin something that stands for other characters. What began is held until its end is there.</summary>
internal abstract class EscapedText(DocumentText text) : SourceText
{
    protected DocumentText Text => text;

    /// <summary>What began and has not ended; empty between.</summary>
    protected StringBuilder Open { get; } = new();

    /// <summary>The signs that begin something.</summary>
    protected abstract ReadOnlySpan<char> Signs { get; }

    public sealed override void Write(ReadOnlySpan<char> characters)
    {
        while (!characters.IsEmpty)
        {
            if (Open.Length > 0)
            {
                Step(characters[0]);
                characters = characters[1..];
                continue;
            }

            var next = characters.IndexOfAny(Signs);
            Put(next < 0 ? characters : characters[..next]);
            if (next < 0) return;
            Open.Append(characters[next]);
            characters = characters[(next + 1)..];
        }
    }

    /// <summary>Writes what began as it stands.</summary>
    public override void Finish()
    {
        var rest = Open.ToString();
        Open.Clear();
        Put(rest);
    }

    /// <summary>Writes what stands for itself.</summary>
    protected virtual void Put(ReadOnlySpan<char> characters) => text.Write(characters);

    /// <summary>Takes the next character of what began.</summary>
    protected abstract void Step(char character);
}
