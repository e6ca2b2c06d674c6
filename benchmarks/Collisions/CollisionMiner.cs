using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Collisions;

/// <summary>Finds the terms that stand inside words of a list.</summary>
/// <remarks>
/// Only terms that accuse by themselves matter: a mere cue needs another beside it, and what gives other places their meaning
/// accuses nobody; a word for a topic or a datum keeps its meaning inside a compound (密码 in 重置密码). A term that is the whole word is no collision. Where a longer term hides a shorter one, the shorter shows once
/// the longer is excepted; so it looks again until nothing new shows.
/// </remarks>
internal static class CollisionMiner
{
    private static readonly SignalSet s_topics = SignalSet.Of(
        Signals.CredentialCue, Signals.CodeRequest, Signals.TaskRequest, Signals.ImportantDecision, Signals.PositiveNews, Signals.TechnicalSecret, Signals.TradeSecret,
        Signals.CustomerInformation, Signals.EmployeeData, Signals.PartnerInformation, Signals.SourceCode, Signals.SecretMark, Signals.SensitiveMark);

    internal static IReadOnlyList<Collision> Mine(IReadOnlyList<Lexicon> lexicons, IReadOnlyList<ListedWord> words)
    {
        var accusing = lexicons.Where(lexicon => Accuses(lexicon.Category)).ToArray();
        var terms = accusing.SelectMany(lexicon => lexicon.Terms.Select(term => (lexicon.Category, term.Text))).ToArray();
        var matcher = new TermMatcher(FoldedTerms.Together([.. accusing.Select(lexicon => lexicon.Folded)]));
        var found = new HashSet<Collision>();
        for (var before = -1; before < found.Count;)
        {
            before = found.Count;
            var excepted = found.GroupBy(collision => collision.Term).ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(collision => collision.Word.Text).Distinct()]);
            var analyzer = new TextAnalyzerBuilder().ReadBy([.. lexicons.Select(lexicon => lexicon.Except(excepted))]).Build();
            var reading = new AnalysisBuffer();
            foreach (var word in words) found.UnionWith(In(word, analyzer, reading, matcher, terms));
        }

        return [.. found];
    }

    private static List<Collision> In(ListedWord word, TextAnalyzer analyzer, AnalysisBuffer reading, TermMatcher matcher, (string Category, string Text)[] terms)
    {
        reading.Clear();
        reading.Add("word", word.Text);
        analyzer.Read(reading);
        var found = new List<Collision>();
        if (reading.MatchCount == 0) return found;
        var hits = new Hits([]);
        matcher.Find(reading.FoldedText.Chars[..reading.Part(0).FoldedEnd], ref hits);
        foreach (ref readonly var match in reading.Matches)
        {
            if (match.FoldedLength == reading.Part(0).FoldedEnd || match.Strength == Confidence.Possible) continue;
            foreach (var hit in hits.Found)
            {
                var (category, text) = terms[hit.Term];
                if (hit.Start == match.FoldedStart && hit.End == match.FoldedStart + match.FoldedLength && analyzer.Signals[match.Signal].Name == category)
                    found.Add(new(category, text, word));
            }
        }

        return found;
    }

    private static bool Accuses(string category) => !Signals.TryGet(category, out var signal) || (Signals.All[signal.Index].Kind == SignalKind.Term && !s_topics.Contains(signal));

    private readonly struct Hits(List<TermHit> found) : ITermSink
    {
        internal List<TermHit> Found => found;

        public void Accept(TermHit hit) => found.Add(hit);
    }
}
