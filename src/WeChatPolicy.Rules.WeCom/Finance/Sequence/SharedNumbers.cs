namespace WeChatPolicy.Rules.WeCom;

/// <summary>Entries of one page with the same number stand one behind the other: here they are told apart by the ids of their messages.</summary>
internal sealed class SharedNumbers
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long? _number;
    private bool _isNew;

    /// <summary>How an entry stands to those before it: <see cref="SequenceOrder.Next"/> where the ledger has the word.</summary>
    public SequenceOrder Note(long? number, string? messageId, SequenceLedger ledger)
    {
        if (number is null) return SequenceOrder.Unknown;
        if (number == _number)
        {
            return _isNew && _ids.Add(messageId ?? "") ? SequenceOrder.Shared : SequenceOrder.Repeated;
        }

        _ids.Clear();
        _ids.Add(messageId ?? "");
        (_number, _isNew) = (number, ledger.IsNew(number.Value));
        return _isNew ? SequenceOrder.Next : SequenceOrder.Repeated;
    }

    public void Forget() => _number = null;
}
