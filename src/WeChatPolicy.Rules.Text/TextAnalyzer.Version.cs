using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <content>Tells what it reads by.</content>
public sealed partial class TextAnalyzer
{
    /// <summary>All that it reads by, as lines in an order that does not depend on how it was put in: equal lines read alike.</summary>
    public IEnumerable<string> Contents => Lines(_lexicons).Order(StringComparer.Ordinal);

    /// <summary>A digest of all that it reads by and of the library itself: equal versions read alike.</summary>
    /// <remarks>The library's own lexicons are what the assembly is, whose id changes with them; all else goes in line by line.</remarks>
    public string Version
    {
        get
        {
            var library = new HashSet<object>(Lexicons.Embedded(), ReferenceEqualityComparer.Instance);
            var lines = Lines(_lexicons.Where(lexicon => !library.Contains(lexicon)))
                .Concat(_lexicons.Where(library.Contains).Select(lexicon => $"library|{lexicon.Category}"))
                .Append($"module|{typeof(TextAnalyzer).Assembly.ManifestModule.ModuleVersionId}").Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
    }

    private IEnumerable<string> Lines(IEnumerable<Lexicon> lexicons) => lexicons
        .SelectMany(lexicon => lexicon.Terms, (lexicon, term) => $"{lexicon.Category}|{term.Strength}{(term.IsUnmistakable ? "!" : "")}|{term.Text}|{string.Join(' ', term.Exceptions)}")
        .Concat(_allowedTerms.Select(term => $"allowed|{term}"))
        .Concat(Readers())
        .Append(string.Create(CultureInfo.InvariantCulture, $"disguises|{(int)_disguises}"));

    private IEnumerable<string> Readers()
    {
        foreach (var (recogniser, _) in _recognisers) yield return $"identifier|{recogniser.Name}";
        foreach (var (classifier, scores) in _classifiers)
        {
            foreach (var (score, _) in scores) yield return string.Create(CultureInfo.InvariantCulture, $"score|{score.Name}|{score.Possible:R}|{score.Likely:R}|{classifier.Version}");
        }
    }
}
