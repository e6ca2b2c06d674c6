using WeChatPolicy.Rules.DataZone.Reading;

namespace WeChatPolicy.Rules.DataZone;

/// <summary>Reads the options of an analyser.</summary>
internal static class OptionsReader
{
    public static TranscriptOptions Read(ReadOnlySpan<byte> utf8)
    {
        var options = new TranscriptOptions();
        var strict = new StrictObject(TranscriptError.InvalidOptions, "options");
        strict.Read(utf8, (ref json, member) =>
        {
            switch (member)
            {
                case "maxBytes":
                    options.MaxBytes = strict.Number(ref json, member);
                    break;
                case "maxLines":
                    options.MaxLines = strict.Number(ref json, member);
                    break;
                case "timeLimitMilliseconds":
                    options.TimeLimit = TimeSpan.FromMilliseconds(strict.Number(ref json, member));
                    break;
                case "moreWords":
                    options.MoreWords = Words(strict.Text(ref json, member), (int)json.TokenStartIndex);
                    break;
                default:
                    throw strict.Unknown(ref json, "maxBytes", "maxLines", "timeLimitMilliseconds", "moreWords");
            }
        });
        return options;
    }

    private static string Words(string words, int at)
    {
        try
        {
            TranscriptWords.Default.With(words);
            return words;
        }
        catch (FormatException fault)
        {
            throw new TranscriptException(TranscriptError.InvalidOptions, at, $"The options hold words of which it is to be said that: {fault.Message}");
        }
    }
}
