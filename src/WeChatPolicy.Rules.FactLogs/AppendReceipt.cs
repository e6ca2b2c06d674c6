namespace WeChatPolicy.Rules;

/// <summary>What became of a record that was appended to a <see cref="FactLog"/>.</summary>
/// <param name="Sequence">The place where it stands in the log.</param>
/// <param name="Stored">Whether it was stored now; <see langword="false"/> where the log already held it and nothing was done.</param>
public readonly record struct AppendReceipt(long Sequence, bool Stored);
