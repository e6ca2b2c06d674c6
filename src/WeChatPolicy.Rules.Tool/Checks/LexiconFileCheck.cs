using System.CommandLine;
using System.Text;
using ArchiveScreening;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tool;

/// <summary>The command <c>check-lexicon</c>: whether a company's own terms are read, and find what they are meant to find.</summary>
internal static class LexiconFileCheck
{
    public static Command Command(ScreeningHost host) => CheckCommand.Of(
        "check-lexicon",
        "Checks files of terms, one a line, with every fault at once: malformed lines, duplicates, terms that are never found, terms of one character, and terms that stand inside ordinary words.",
        host,
        new Option<string>("--words") { Description = "Ordinary words of your trade, one a line, inside which no term should be found.", HelpName = "FILE" },
        (files, words) => Check(files, words, host));

    private static CheckResult Check(IReadOnlyList<string> files, string? words, ScreeningHost host)
    {
        var (faults, read) = (new List<CheckFault>(), new List<string>());
        // A word may have its field behind a tab.
        string[] ordinary = words is null ? [] : [.. Text("words", words, host).Split('\n').Select(line => line.Split('\t')[0].Trim()).Where(word => word.Length > 0 && word[0] != '#').Distinct()];
        foreach (var file in files)
        {
            try
            {
                faults.AddRange(LexiconCheck.Faults(file, Text("lexicon", file, host), ordinary, out var terms));
                read.Add(Summary(file, terms));
            }
            catch (ScreeningException error)
            {
                faults.Add(new(file, null, error.Message));
            }
        }

        return new CheckResult { Faults = faults, Read = faults.Count == 0 ? read : [] };
    }

    private static string Summary(string file, IReadOnlyList<LexiconTerm> terms)
    {
        var (likely, unmistakable) = (terms.Count(term => term.Strength == Confidence.Likely), terms.Count(term => term.IsUnmistakable));
        return $"{file}: {terms.Count} terms: {unmistakable} unmistakable, {likely - unmistakable} likely, {terms.Count - likely} possible; {terms.Sum(term => term.Exceptions.Count)} exceptions";
    }

    private static string Text(string what, string file, ScreeningHost host)
    {
        using var reader = new StreamReader(InputFile.Open(what, Path.GetFullPath(file, host.CurrentDirectory)), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException error)
        {
            throw new ScreeningException($"{what} '{file}' is not UTF-8", error);
        }
    }
}
