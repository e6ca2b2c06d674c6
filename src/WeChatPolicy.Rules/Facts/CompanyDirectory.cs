using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>Who is who, at one instant: people in and outside the company, accounts, conversations.</summary>
/// <remarks>
/// Immutable. <c>Evaluate</c> sees the fact alone, so a fact carries snapshots; the directory hands out shared ones.
/// A host whose people change keeps one directory for each instant that it needs.
/// </remarks>
public sealed class CompanyDirectory
{
    private readonly FrozenDictionary<string, Participant> _participants;
    private readonly FrozenDictionary<string, AccountProfile> _accounts;
    private readonly FrozenDictionary<string, Conversation> _conversations;

    private CompanyDirectory(IEnumerable<Participant> participants, IEnumerable<AccountProfile> accounts, IEnumerable<Conversation> conversations)
    {
        _participants = participants.ToFrozenDictionary(participant => participant.Id, StringComparer.Ordinal);
        _accounts = accounts.ToFrozenDictionary(account => account.Id, StringComparer.Ordinal);
        _conversations = conversations.ToFrozenDictionary(conversation => conversation.Id, StringComparer.Ordinal);
    }

    /// <summary>A directory that knows nobody.</summary>
    public static CompanyDirectory Empty { get; } = new([], [], []);

    /// <summary>Everybody it knows.</summary>
    public IReadOnlyCollection<Participant> Participants => _participants.Values;

    /// <summary>Every account it knows.</summary>
    public IReadOnlyCollection<AccountProfile> Accounts => _accounts.Values;

    /// <summary>Every conversation it knows.</summary>
    public IReadOnlyCollection<Conversation> Conversations => _conversations.Values;

    /// <summary>Makes a directory.</summary>
    /// <exception cref="ArgumentException">It contradicts itself; the error lists every contradiction by id.</exception>
    public static CompanyDirectory Create(
        IEnumerable<Participant> participants, IEnumerable<AccountProfile> accounts, IEnumerable<Conversation> conversations)
    {
        var people = FactGuard.Items(participants, nameof(participants));
        var held = FactGuard.Items(accounts, nameof(accounts));
        var places = FactGuard.Items(conversations, nameof(conversations));
        var faults = Contradictions(people, held, places).ToArray();
        return faults.Length == 0
            ? new CompanyDirectory(people, held, places)
            : throw new ArgumentException($"The directory contradicts itself:{string.Concat(faults.Select(fault => $"\n- {fault}"))}");
    }

    /// <summary>Finds a person or robot by id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetParticipant(string id, [MaybeNullWhen(false)] out Participant participant) => _participants.TryGetValue(id, out participant);

    /// <summary>Finds an account by id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetAccount(string id, [MaybeNullWhen(false)] out AccountProfile account) => _accounts.TryGetValue(id, out account);

    /// <summary>Finds a conversation by id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetConversation(string id, [MaybeNullWhen(false)] out Conversation conversation) => _conversations.TryGetValue(id, out conversation);

    /// <summary>The message with every snapshot replaced by the directory's own of the same id; what it does not know stays.</summary>
    public Message Resolve(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message with
        {
            Sender = Known(message.Sender),
            Recipients = [.. message.Recipients.Select(Known)],
            Conversation = _conversations.GetValueOrDefault(message.Conversation.Id, message.Conversation),
            Account = message.Account is { } account ? _accounts.GetValueOrDefault(account.Id, account) : null,
        };
    }

    private Participant Known(Participant participant) => _participants.GetValueOrDefault(participant.Id, participant);

    private static IEnumerable<string> Contradictions(Participant[] people, AccountProfile[] accounts, Conversation[] conversations)
    {
        foreach (var id in Repeated(people.Select(person => person.Id))) yield return $"person '{id}' is listed twice";
        foreach (var id in Repeated(accounts.Select(account => account.Id))) yield return $"account '{id}' is listed twice";
        foreach (var id in Repeated(conversations.Select(conversation => conversation.Id))) yield return $"conversation '{id}' is listed twice";
        var known = people.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var account in accounts)
        {
            if (account.HolderId is { } holder && !known.Contains(holder)) yield return $"account '{account.Id}' is held by '{holder}', who is not listed";
        }

        foreach (var person in people)
        {
            if (person.ManagerId is not { } manager) continue;
            if (manager == person.Id) yield return $"person '{person.Id}' is their own superior";
            else if (!known.Contains(manager)) yield return $"person '{person.Id}' has the superior '{manager}', who is not listed";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
