namespace Interop.Queue;

/// <summary>What a broker hands over, once or more often: the bytes of a fact, and how to say what became of them.</summary>
/// <param name="Body">A fact as <c>FactJson</c> writes it, in UTF-8.</param>
/// <param name="Acknowledge">Tells the broker that it need not come again.</param>
/// <param name="Reject">Tells the broker to put it aside (a dead-letter queue), and why.</param>
internal sealed record Delivery(ReadOnlyMemory<byte> Body, Func<ValueTask> Acknowledge, Func<string, ValueTask> Reject);
