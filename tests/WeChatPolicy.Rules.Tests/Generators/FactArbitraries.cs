using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Generators;

/// <summary>Facts for properties: <c>[Property(Arbitrary = [typeof(FactArbitraries)])]</c>. For one concrete type see <see cref="FactGenerators.Of{T}"/>.</summary>
public static class FactArbitraries
{
    public static Arbitrary<Fact> Facts() => Arb.From(FactGenerators.Any, FactGenerators.Shrink);

    public static Arbitrary<Message> Messages() => Of<Message>();

    public static Arbitrary<FileTransfer> FileTransfers() => Of<FileTransfer>();

    public static Arbitrary<Account> Accounts() => Of<Account>();

    public static Arbitrary<Organisation> Organisations() => Of<Organisation>();

    public static Arbitrary<AccountEvent> AccountEvents() => Of<AccountEvent>();

    public static Arbitrary<PersonnelEvent> PersonnelEvents() => Of<PersonnelEvent>();

    public static Arbitrary<FileEvent> FileEvents() => Of<FileEvent>();

    public static Arbitrary<CaseEvent> CaseEvents() => Of<CaseEvent>();

    public static Arbitrary<Completion> Steps() => FactGenerators.Of(typeof(Completion)).Select(step => (Completion)step).ToArbitrary();

    /// <summary>Facts of one type, shrinking towards unknown fields.</summary>
    public static Arbitrary<T> Of<T>()
        where T : Fact => Arb.From(FactGenerators.Of<T>(), FactGenerators.Shrink);
}
