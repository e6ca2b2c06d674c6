using System.Text;

namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>One change of a text: so many characters from a place give way to others; an insertion takes none away.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How many units go.</param>
/// <param name="Replacement">What stands there then.</param>
internal readonly record struct Edit(int Start, int Length, string Replacement)
{
    /// <summary>One past the last unit that goes.</summary>
    public int End => Start + Length;

    /// <summary>Whether it changes nothing outside the place: an insertion lies between two characters of it.</summary>
    public bool IsWithin(int start, int end) => Length == 0 ? Start > start && Start < end : Start >= start && End <= end;

    /// <summary>The text with edits made that do not overlap.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        var changed = new StringBuilder();
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            changed.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}
