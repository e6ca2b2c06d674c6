using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>What a message does in a conversation, as far as a few words and signs show it. Each turns on word lists, to which a host adds by their names.</summary>
/// <remarks>Linear in the message, but for a closing message, which is short.</remarks>
public static class DialogueActs
{
    /// <summary>So many letters a message may have that only closes.</summary>
    private const int LongestClosing = 64;

    private const int OnStack = 256;

    /// <summary>Whether a message only closes what was said before: it thanks, acknowledges or takes leave (<c>courtesy</c>), is a sticker, an emoji or nothing at all.</summary>
    /// <remarks>Such words may follow one another, and people (<c>courtesy-addressee</c>, names, <c>nickname-suffix</c>) and particles stand beside them. A question mark makes a question of it, and a mere call of somebody's name closes nothing.</remarks>
    /// <param name="message">The message as it was typed.</param>
    /// <param name="analyzer">The analyzer whose word lists count.</param>
    /// <param name="names">The names of those who are present.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static bool Closes(string message, TextAnalyzer analyzer, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(names);
        var letters = new MessageLetters(stackalloc char[LongestClosing], stackalloc bool[LongestClosing]);
        letters.Read(message, names);
        if (letters.IsLonger || letters.HasQuestionMark) return false;
        if (letters.Length == 0) return letters.HasPicture || !letters.HasMention;
        return ClosingPieces.Make(letters, analyzer, names);
    }

    /// <summary>Whether a message only informs: it says that it does, or that it wants no answer (<c>information-only</c>), and asks for nothing besides (<c>request</c>, <c>question-form</c>, <c>question-particle</c>, a question mark).</summary>
    /// <param name="message">The message as it was typed.</param>
    /// <param name="analyzer">The analyzer whose word lists count.</param>
    /// <param name="names">The names of those who are present, and may be mentioned.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static bool OnlyInforms(string message, TextAnalyzer analyzer, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(names);
        if (message.Length <= OnStack) return OnlyInforms(message, analyzer, names, stackalloc char[OnStack], stackalloc bool[OnStack]);
        var (letters, begins) = (ArrayPool<char>.Shared.Rent(message.Length), ArrayPool<bool>.Shared.Rent(message.Length));
        var only = OnlyInforms(message, analyzer, names, letters, begins);
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<bool>.Shared.Return(begins);
        return only;
    }

    /// <summary>Whether a text addresses everybody at once: <c>@</c> and a word for all (<c>everybody</c>).</summary>
    /// <param name="text">The text as it was typed.</param>
    /// <param name="analyzer">The analyzer whose word lists count.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static bool AddressesAll(string text, TextAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(analyzer);
        for (var i = 0; i < text.Length; i++)
        {
            // Behind a letter or digit it is an e-mail address.
            if (FoldTable.Entries[text[i]] == FoldCode.At && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])) && BeginsWithAll(text.AsSpan(i + 1), analyzer, out _)) return true;
        }

        return false;
    }

    /// <summary>Whether a mention is of everybody, and of nobody in particular (<c>everybody</c>).</summary>
    /// <param name="mention">The name or id that is mentioned, with or without the sign.</param>
    /// <param name="analyzer">The analyzer whose word lists count.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static bool IsEverybody(string mention, TextAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(analyzer);
        return BeginsWithAll(mention.AsSpan().TrimStart("@＠﹫"), analyzer, out var isAll) && isAll;
    }

    private static bool BeginsWithAll(ReadOnlySpan<char> rest, TextAnalyzer analyzer, out bool isAll)
    {
        var letters = new MessageLetters(stackalloc char[LongestClosing], stackalloc bool[LongestClosing]);
        letters.Read(rest[..Math.Min(rest.Length, LongestClosing)], []);
        var length = letters.Length == 0 ? 0 : letters.Leading(analyzer.Words(WordLists.Everybody), 0);
        isAll = length == letters.Length;
        return length > 0;
    }

    private static bool OnlyInforms(string message, TextAnalyzer analyzer, IReadOnlyList<string> names, Span<char> room, Span<bool> begins)
    {
        var letters = new MessageLetters(room, begins);
        letters.Read(message, names);
        if (letters.HasQuestionMark) return false;
        var (informs, request) = (analyzer.Words(WordLists.InformationOnly), analyzer.Words(WordLists.Request));

        // Most messages hold none of the words, and need not be gone through.
        if (!informs.IsIn(letters.Letters)) return false;
        var (form, particle) = (analyzer.Words(WordLists.QuestionForm), analyzer.Words(WordLists.QuestionParticle));
        var found = false;
        for (var i = 0; i < letters.Length;)
        {
            var (told, asked) = (letters.Leading(informs, i), letters.Leading(request, i));
            if (told > 0 && told >= asked)
            {
                found = true;
                i += told;
                continue;
            }

            if (asked > 0 || letters.Leading(form, i) > 0 || letters.Leading(particle, i) > 0) return false;
            i++;
        }

        return found;
    }
}
