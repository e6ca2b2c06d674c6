using System.Globalization;
using System.Text;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Rivals;

namespace WeChatPolicy.Rules.Benchmarks.Tables;

/// <summary>What a character of a clean everyday message costs: the whole policy, the library's reading, and who else looks for the same terms.</summary>
internal sealed class TermTable(IReadOnlyList<ChatSet> sets, int rounds)
{
    private const string InBatches = "**the whole policy in batches**";
    private readonly PolicyEngine _engine = Engines.Default();
    private readonly PolicyEngine _unlearned = Engines.Unlearned();
    private readonly string[] _terms = EmbeddedTerms.Strings();

    public string Write()
    {
        var library = new LibrarySearch(EmbeddedTerms.Lexicons());
        var rivals = Searches.Rivals(_terms);
        var (columns, notes) = (new List<IReadOnlyList<Cell>>(), new List<string>());
        foreach (var name in ChatSets.Everyday)
        {
            var texts = sets.Single(set => set.Name == name).Texts;
            var messages = WorkMessages.Of(texts).Where(message => _engine.Evaluate(message).Findings.Count == 0).ToArray();
            var onlyByLibrary = Searches.Compare(rivals, library, _terms, texts);
            columns.Add(Measure(messages, [library, .. rivals]));
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {messages.Length:N0} of {texts.Count:N0} messages are clean, {messages.Average(message => message.Text.Length):F1} characters on average; in {onlyByLibrary:N0} the library alone finds a term, spelled otherwise"));
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            Nanoseconds a character, and in brackets how many times the whole policy in batches. {_terms.Length:N0} terms for all; the rivals say yes or no and nothing else. {string.Join(". ", notes)}. Of all texts, clean or not, everyone's verdict was compared with that of the slow twin first.

            {Table(columns)}
            """);
    }

    private List<Cell> Measure(Message[] messages, IEnumerable<ITermSearch> searches)
    {
        var characters = messages.Sum(message => (double)message.Text.Length);
        var decisions = new PolicyDecision[messages.Length];
        List<Cell> cells =
        [
            new(InBatches, Timing.Processor(characters, () => Batches.Judge(_engine, messages, decisions))),
            new("– without learned readings", Timing.Processor(characters, () => Batches.Judge(_unlearned, messages, decisions))),
            new("the whole policy one by one", Timing.Processor(characters, () =>
            {
                foreach (var message in messages) _engine.Evaluate(message);
            })),
            .. searches.Select(search => new Cell(search.Name, Timing.Processor(characters, () =>
            {
                foreach (var message in messages) search.Finds(message.Text);
            }))),
            new("sum of the characters, the floor", Timing.Processor(characters, () => Sum(messages))),
        ];
        Alternation.Run(cells, rounds);
        return cells;
    }

    private static string Table(List<IReadOnlyList<Cell>> columns)
    {
        var table = new StringBuilder($"| | {string.Join(" | ", ChatSets.Everyday)} |\n|---|{string.Concat(ChatSets.Everyday.Select(_ => "---|"))}");
        for (var row = 0; row < columns[0].Count; row++)
        {
            table.Append($"\n| {columns[0][row].Name} |");
            foreach (var cells in columns) table.Append($" {Spread.Three(Spread.Of(cells[row].Figures).Median)} ({Spread.Three(Spread.OfRatios(cells[row].Figures, cells[0].Figures).Median)}×) |");
        }

        return table.ToString();
    }

    private static int Sum(Message[] messages)
    {
        var sum = 0;
        foreach (var message in messages)
        {
            foreach (var character in message.Text) sum += character;
        }

        return sum;
    }
}
