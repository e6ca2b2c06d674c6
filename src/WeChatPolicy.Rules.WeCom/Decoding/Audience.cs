using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Who is on either side of the message at hand; used again for message after message.</summary>
internal sealed class Audience(Correspondents people)
{
    private readonly List<Correspondent> _recipients = [];
    private readonly List<Participant> _participants = [];

    public Correspondent Sender { get; private set; } = null!;

    /// <summary>Whom it was sent to, without the sender.</summary>
    public IReadOnlyList<Correspondent> Recipients => _recipients;

    /// <summary>The same as the facts know them.</summary>
    public List<Participant> Participants => _participants;

    /// <summary>Whether somebody outside the company is among them; with nobody named on the other side, that is not known.</summary>
    public Ternary External
    {
        get
        {
            var outside = _recipients.Count == 0 && Sender.IsOutside == Ternary.No ? Ternary.Unknown : Sender.IsOutside;
            foreach (var recipient in _recipients)
            {
                if (outside == Ternary.Yes) break;
                if (recipient.IsOutside != Ternary.No) outside = recipient.IsOutside;
            }

            return outside;
        }
    }

    /// <summary>The account that the policy asks about: the employee's who sends, otherwise the first receiving employee's.</summary>
    public AccountProfile? CompanySide
    {
        get
        {
            if (Sender.Participant.Kind == ParticipantKind.Employee) return Sender.Account;
            foreach (var recipient in _recipients)
            {
                if (recipient.Participant.Kind == ParticipantKind.Employee) return recipient.Account;
            }

            return null;
        }
    }

    /// <summary>Reads the sender and the list of recipients.</summary>
    /// <returns>Whether the list is one; a missing or empty one is.</returns>
    public bool TryRead(JsonSlice from, JsonSlice list)
    {
        Sender = people.Find(from);
        _recipients.Clear();
        _participants.Clear();
        if (list.IsAbsent) return true;
        if (list.Type == JsonTokenType.StartArray) return TryReadArray(list.Bytes);
        if (!list.IsWord) return false;
        var inner = list.Open();
        var read = inner.IsArray ? TryReadArray(inner.Bytes) : !inner.IsObject && ReadNames(inner.Bytes);
        inner.Dispose();
        return read;
    }

    /// <summary>A relay that knows no lists: names and what parts them, with or without brackets around.</summary>
    private bool ReadNames(ReadOnlySpan<byte> names)
    {
        if (names is [(byte)'[', .., (byte)']']) names = names[1..^1];
        foreach (var piece in names.SplitAny(",|; "u8))
        {
            if (!names[piece].IsEmpty) Add(people.Find(names[piece]));
        }

        return true;
    }

    private bool TryReadArray(ReadOnlySpan<byte> list)
    {
        var ids = new JsonMembers(list);
        while (ids.Next())
        {
            if (ids.Value.IsAbsentOrEmpty) continue;
            if (!ids.Value.IsWord) return false;
            Add(people.Find(ids.Value));
        }

        return true;
    }

    private void Add(Correspondent recipient)
    {
        if (ReferenceEquals(recipient, Sender) || recipient.Participant.Id == Sender.Participant.Id) return;
        _recipients.Add(recipient);
        _participants.Add(recipient.Participant);
    }
}
