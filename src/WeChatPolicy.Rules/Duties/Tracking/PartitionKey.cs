using System.Numerics;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What a part of a tracker's state is about. Nothing outside one partition, but who is away or on call, alters what happens in it.</summary>
internal readonly record struct PartitionKey(DutyKey Kind, string Id)
{
    /// <summary>What waits for a person in all conversations: no rule is about that, and no duty of it is told.</summary>
    public static PartitionKey OfPerson(string id) => new(DutyKey.None, id);

    public bool IsOfPerson => Kind == DutyKey.None;

    /// <summary>The kind in camel case, a colon and the id, such as <c>conversation:room-7</c>.</summary>
    public override string ToString() => $"{Name(Kind)}:{Id}";

    /// <summary>Which of so many parts holds the partition: the same on every machine and in every process (FNV-1a over UTF-16 code units).</summary>
    public int PartOf(int count) => (int)(Hash % (uint)count);

    /// <summary>Which of so many stripes of one tracker holds the partition, a power of two: by other bits than <see cref="PartOf"/>, or all partitions of one part might share a stripe.</summary>
    public int StripeOf(int count) => (int)(Hash * 2654435769u >> (32 - BitOperations.Log2((uint)count)));

    public static PartitionKey Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        foreach (var kind in Enum.GetValues<DutyKey>())
        {
            if (colon > 0 && text.AsSpan(0, colon).SequenceEqual(Name(kind))) return new(kind, text[(colon + 1)..]);
        }

        throw new FormatException("A key of the tracker is a kind, a colon and an id, such as conversation:room-7.");
    }

    private uint Hash
    {
        get
        {
            const uint Prime = 16777619;
            var hash = 2166136261u ^ (uint)Kind;
            foreach (var unit in Id) hash = (hash ^ unit) * Prime;
            return hash;
        }
    }

    private static string Name(DutyKey kind) => kind switch
    {
        DutyKey.Conversation => "conversation",
        DutyKey.Message => "message",
        DutyKey.Account => "account",
        DutyKey.File => "file",
        DutyKey.Case => "case",
        DutyKey.Request => "request",
        DutyKey.Programme => "programme",
        _ => "person",
    };
}
