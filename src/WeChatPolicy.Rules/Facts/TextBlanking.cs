using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>TextBlanking out places of a text, keeping its length, so that it can be judged without them.</summary>
internal static class TextBlanking
{
    /// <summary>What stands for a blanked character: no part of a term, a word or a number.</summary>
    private const char Blank = '。';

    public static string In(string part, string text, IReadOnlyList<TextPlace> places)
    {
        char[]? characters = null;
        foreach (var place in places)
        {
            if (place.Part != part || place.Start + place.Length > text.Length) continue;
            (characters ??= text.ToCharArray()).AsSpan(place.Start, place.Length).Fill(Blank);
        }

        return characters is null ? text : new string(characters);
    }
}
