using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Writes values into one line: tabs between them, and none within.</summary>
internal sealed class CanonicalLine(string kind)
{
    private readonly StringBuilder _line = new(kind);

    /// <summary>Adds a value; what is missing reads other than what is empty.</summary>
    public CanonicalLine Add(string? value)
    {
        _line.Append('\t');
        foreach (var letter in value ?? "\0")
        {
            if (letter == '\\') _line.Append("\\\\");
            else if (char.IsControl(letter) || char.IsSurrogate(letter)) _line.Append(CultureInfo.InvariantCulture, $"\\{(int)letter:x4}");
            else _line.Append(letter);
        }

        return this;
    }

    /// <summary>Adds a number.</summary>
    public CanonicalLine Add(int value) => Add(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds an instant, the same wherever its clock stands.</summary>
    public CanonicalLine Add(DateTimeOffset? value) => Add(value?.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));

    public override string ToString() => _line.ToString();
}
