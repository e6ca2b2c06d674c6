using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class LatenessTests
{
    [Theory]
    [InlineData(2, 5, null)]
    [InlineData(3, 5, null)]
    [InlineData(4, 5, Confidence.Certain)]
    [InlineData(0, 3, null)]
    [InlineData(0, 5, Confidence.Certain)]
    public void At_the_deadline_is_in_time_and_after_it_late(int doneOn, int seenOn, Confidence? late) =>
        Assert.Equal(late, Lateness.Of(doneOn == 0 ? Completion.NotDone : Completion.Done(A.At(doneOn, 10)), A.At(3, 10), A.At(seenOn, 10)));

    [Fact]
    public void Done_nobody_knows_when_is_only_possible() => Assert.Equal(Confidence.Possible, Lateness.Of(Completion.DoneAtUnknownTime, A.At(3, 10), A.At(5, 10)));
}

public class LastHeldTests
{
    [Theory]
    [InlineData(Ternary.Yes, 5, 5, 5, false)]
    [InlineData(Ternary.Unknown, 5, 1, 5, false)]
    [InlineData(Ternary.No, 5, 1, 1, false)]
    [InlineData(Ternary.Yes, null, 1, 1, true)]
    public void What_may_count_is_kept_apart_from_what_does(Ternary counts, int? day, int surely, int perhaps, bool undated) =>
        Assert.Equal(new LastHeld(A.At(surely, 10), A.At(perhaps, 10), undated), LastHeld.Since(A.At(1, 10)).With(counts, day is { } at ? A.At(at, 10) : null));
}

public class LastHeldByNameTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void A_session_counts_for_the_names_that_it_lists(int asked)
    {
        var organisation = TheCompany.Exemplary with { TrainingSessions = new([TheCompany.Session with { ForEveryone = Ternary.No, Departments = new(["销售部"]) }]) };
        var held = new LastHeldByName(organisation, asked, TrainingContent.Reaches, static session => session.Departments);
        Assert.Equal(TheCompany.Session.At, held["销售部"].Surely);
        Assert.Equal(organisation.PolicyInForceSince, held["财务部"].Surely);
    }
}

public class ProgrammeTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void The_policy_binds_from_the_instant_on_at_which_it_comes_into_force(int later, bool binds) =>
        Assert.Equal(binds, Programme.InForce(TheCompany.Exemplary with { PolicyInForceSince = TheCompany.Now.AddTicks(later) }));

    [Theory]
    [InlineData(null, Confidence.Possible, Confidence.Possible)]
    [InlineData(Confidence.Possible, Confidence.Certain, Confidence.Certain)]
    [InlineData(Confidence.Certain, null, Confidence.Certain)]
    [InlineData(null, null, null)]
    public void A_doubt_hides_nothing_that_is_certain(Confidence? a, Confidence? b, Confidence? surer) => Assert.Equal(surer, Programme.Surer(Overdue(a), Overdue(b))?.Sure);

    private static Programme.OverdueActivity? Overdue(Confidence? sure) => sure is { } known ? new Programme.OverdueActivity(known, new(TheCompany.Now, false)) : null;
}

public class TrainingContentTests
{
    [Theory]
    [InlineData(Ternary.Yes, "财务部", Ternary.Yes)]
    [InlineData(Ternary.No, "销售部", Ternary.Yes)]
    [InlineData(Ternary.No, "财务部", Ternary.No)]
    [InlineData(Ternary.Unknown, "财务部", Ternary.Unknown)]
    public void A_session_reaches_whom_it_is_for(Ternary everyone, string department, Ternary reaches) =>
        Assert.Equal(reaches, TrainingContent.Reaches(TheCompany.Session with { ForEveryone = everyone, Departments = new(["销售部"]) }, department));

    [Theory]
    [InlineData(TrainingDelivery.Online, TrainingDelivery.Online, Ternary.Yes)]
    [InlineData(TrainingDelivery.OnlineAndOffline, TrainingDelivery.Offline, Ternary.Yes)]
    [InlineData(TrainingDelivery.Online, TrainingDelivery.Offline, Ternary.No)]
    [InlineData(TrainingDelivery.Unknown, TrainingDelivery.Offline, Ternary.Unknown)]
    public void Both_ways_are_either(TrainingDelivery delivery, TrainingDelivery asked, Ternary isGiven) =>
        Assert.Equal(isGiven, TrainingContent.IsGiven(TheCompany.Session with { Delivery = delivery }, asked));
}

public class InvariantFormatTests
{
    [Fact]
    public void Instants_and_numbers_are_shown_alike_everywhere() =>
        Assert.Equal(("2026-04-01 10:00", "null", "1234.5"), (InvariantFormat.Of(A.Morning), InvariantFormat.Of((DateTimeOffset?)null), InvariantFormat.Of(1234.5m)));
}

public class FileReceiptsTests
{
    [Theory]
    [InlineData(TransferChannel.WeChat, true)]
    [InlineData(TransferChannel.EncryptedDrive, false)]
    public void A_work_file_is_judged_that_went_over_wechat(TransferChannel channel, bool isJudged)
    {
        Assert.Equal(isJudged, FileReceipts.IsJudged(A.File() with { Channel = channel }));
        Assert.Equal("f1|li", FileReceipts.Key("f1", "li"));
    }
}

public class FileTypesTests
{
    [Theory]
    [InlineData("方案.docx", "docx")]
    [InlineData("archive.tar.GZ", "GZ")]
    [InlineData(".gitignore", "")]
    [InlineData("README", "")]
    public void The_extension_is_what_follows_the_last_dot_of_a_name(string name, string extension) => Assert.Equal(extension, FileTypes.ExtensionOf(name).ToString());

    [Theory]
    [InlineData("pdf", "application/pdf", true)]
    [InlineData("pdf", "application/pdf; q=1", true)]
    [InlineData("pdf", "image/png", false)]
    public void An_extension_and_a_media_type_agree_where_they_share_a_format(string extension, string mediaType, bool agree) =>
        Assert.Equal(agree, (FileTypes.OfExtension(extension) & FileTypes.OfMediaType(mediaType)) != 0);

    [Fact]
    public void What_the_company_lists_replaces_the_usual_ones() =>
        Assert.Equal((true, false, true), (FileTypes.IsAllowed("PDF", []), FileTypes.IsAllowed("pdf", ["dwg"]), FileTypes.IsAllowed("DWG", ["dwg"])));
}

public class FormalDecisionTests
{
    [Theory]
    [InlineData("沪华发〔2026〕15号", true)]
    [InlineData("人字[2026]第7号", true)]
    [InlineData("【2026】3", true)]
    [InlineData("（2026）12号文", true)]
    [InlineData("〔2026〕", false)]
    [InlineData("〔2026〕年度预算", false)]
    [InlineData("〔1号〕会议室", false)]
    [InlineData("〔20〕15", false)]
    [InlineData("[重要][2026]8", true)]
    [InlineData("合同 2026-15 号", false)]
    [InlineData("", false)]
    public void A_document_is_told_by_a_year_in_brackets_and_a_number_behind_it(string text, bool has) => Assert.Equal(has, FormalDecision.HasDocumentNumber(text));
}
