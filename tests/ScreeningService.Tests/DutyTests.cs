using System.Text.Json;

namespace ScreeningService.Tests;

/// <summary>Duties over time, as the supervision group asks for them.</summary>
public class DutyTests
{
    [Fact]
    public async Task A_question_opens_a_duty_and_its_answer_meets_it()
    {
        await using var service = await RunningService.StartAsync();

        var asked = await service.PostAsync("/messages", Bodies.Question());
        var duty = Assert.Single((await service.GetAsync("/duties?debtor=li.na")).EnumerateArray());
        var answered = await service.PostAsync("/messages", Bodies.To("a-1", Bodies.Li, Bodies.Zhang, "下午三点前发你", "2026-05-12T09:59:00+08:00"));

        Assert.Equal("2.3.1/timely-reply", Assert.Single(asked.GetProperty("dutiesOpened").EnumerateArray()).GetProperty("ruleId").GetString());
        Assert.Equal("person:li.na", duty.GetProperty("debtor").GetString());

        // Four working hours, with two hours of noon between.
        Assert.Equal(DateTimeOffset.Parse("2026-05-12T14:58:00+08:00", null), duty.GetProperty("dueAt").GetDateTimeOffset());
        Assert.Equal("q-1", Assert.Single(answered.GetProperty("dutiesMet").EnumerateArray()).GetProperty("openedBy").GetString());
        Assert.Empty((await service.GetAsync("/duties")).EnumerateArray());
    }

    [Theory]
    [InlineData("/duties", 1)]
    [InlineData("/duties?debtor=li.na", 1)]
    [InlineData("/duties?debtor=zhang.wei", 0)]
    [InlineData("/duties?debtor=company", 0)]
    [InlineData("/duties?rule=2.3.1/timely-reply", 1)]
    [InlineData("/duties?rule=2.3.1/urgent-first", 0)]
    [InlineData("/duties?until=2026-05-12T18:00:00%2B08:00", 1)]
    [InlineData("/duties?until=2026-05-12T12:00:00%2B08:00", 0)]
    public async Task Duties_are_asked_for_by_person_rule_and_deadline(string address, int count)
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/messages", Bodies.Question());

        Assert.Equal(count, (await service.GetAsync(address)).GetArrayLength());
    }

    [Fact]
    public async Task A_message_that_comes_a_day_late_is_judged_and_opens_no_duty()
    {
        await using var service = await RunningService.StartAsync();

        var late = await service.PostAsync("/messages", Bodies.To("q-1", Bodies.Zhang, Bodies.Li, "明天评审要用的材料，今天几点能给我？", "2026-05-11T09:58:00+08:00"));

        Assert.True(late.GetProperty("tooLate").GetBoolean());
        Assert.Empty(late.GetProperty("dutiesOpened").EnumerateArray());
        Assert.Empty((await service.GetAsync("/duties")).EnumerateArray());
    }
}
