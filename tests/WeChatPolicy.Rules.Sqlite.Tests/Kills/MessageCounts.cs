using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>A state folded from facts, whose bytes show any fact that is missing, doubled, changed or out of order.</summary>
internal static class MessageCounts
{
    public static byte[] StateOf(IEnumerable<Fact> facts)
    {
        var counts = new SortedDictionary<string, (int Messages, DateTimeOffset? Latest, uint Order)>(StringComparer.Ordinal);
        var position = 0;
        foreach (var message in facts.Cast<Message>())
        {
            position++;
            var (messages, latest, order) = counts.GetValueOrDefault(message.Sender.Id);
            foreach (var character in message.Id + message.Text) order = (order * 31) + character;
            counts[message.Sender.Id] = (messages + 1, message.SentAt ?? latest, (order * 31) + (uint)position);
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', counts.Select(pair =>
            string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Messages} {pair.Value.Latest:O} {pair.Value.Order}"))));
    }
}
