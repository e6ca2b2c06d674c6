using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Facts;

public class FactFieldsTests
{
    private static readonly Message s_plain = A.InGroup("好的");

    public static TheoryData<string, Func<Message, Message>> Told() => new()
    {
        { nameof(FactFields.Account), message => message with { Account = A.Account with { Ownership = AccountOwnership.Personal } } },
        { nameof(FactFields.Account), message => message with { Account = A.Account with { Designated = Ternary.No } } },
        { nameof(FactFields.Departure), message => message with { Sender = A.Employee with { LeftAt = A.Morning } } },
        { nameof(FactFields.Activity), Known(known => known with { Activity = UsagePurpose.Work }) },
        { nameof(FactFields.Veracity), Known(known => known with { Veracity = Veracity.Unverified }) },
        { nameof(FactFields.Classification), Known(known => known with { Classification = Classification.Public }) },
        { nameof(FactFields.Discloses), Known(known => known with { Discloses = [] }) },
        { nameof(FactFields.Topics), Known(known => known with { Topics = [] }) },
        { nameof(FactFields.Commendation), Known(known => known with { CommendedBy = "li" }) },
        { nameof(FactFields.Forwarding), message => message with { Forwarded = [new ForwardedItem { Text = "收到" }] } },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_message_tells_the_field_that_is_known_and_no_other(string field, Func<Message, Message> tell) =>
        Assert.Equal(Enum.Parse<FactFields>(field), tell(s_plain).Fields);

    [Fact]
    public void A_message_of_which_nothing_is_known_tells_none() => Assert.Equal(FactFields.None, s_plain.Fields);

    [Fact]
    public void What_no_check_turns_on_by_itself_is_none_of_them() =>
        Assert.Equal(FactFields.None, Known(known => known with { Protection = Protection.None, NeededForWork = Ternary.Yes, Consents = [], Approvals = [], OtherGround = Ternary.No, Importance = Importance.Urgent })(s_plain).Fields);

    [Fact]
    public void A_fact_that_does_not_look_tells_all() =>
        Assert.Equal(FactFields.All, new AccountApproved { Id = "a1", Account = A.Account, Actor = A.Employee, At = A.Morning }.Fields);

    private static Func<Message, Message> Known(Func<Circumstances, Circumstances> tell) => message => message with { Circumstances = tell(message.Circumstances) };
}
