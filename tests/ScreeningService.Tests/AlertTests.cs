using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScreeningService.Alerts;

namespace ScreeningService.Tests;

/// <summary>Alerts reach the host's own server: signed, in order, once, and whatever becomes of either side.</summary>
public class AlertTests
{
    private const string Password = "后台的登录密码是 Qm7#kd29x，先用着";

    [Fact]
    public async Task An_alert_is_signed_so_that_its_receiver_can_check_it()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var service = await RunningService.StartAsync(settings: receiver.Settings);

        await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));
        var alert = await receiver.NextAsync();

        var signed = Encoding.UTF8.GetBytes($"{alert.Id}.{alert.Timestamp}.").Concat(alert.Body).ToArray();
        Assert.Equal("v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(WebhookReceiver.Secret), signed)), alert.Signature);
        Assert.Equal(RunningService.Clock().GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), alert.Timestamp);
        Assert.Equal(alert.Json.GetProperty("id").GetString(), alert.Id);
    }

    [Fact]
    public async Task An_alert_says_who_what_and_how_sure_and_no_word_of_the_message()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var service = await RunningService.StartAsync(settings: receiver.Settings);

        await service.PostAsync("/messages", Bodies.InGroup("m-1", "你这个傻逼，会不会干活"));
        var alert = await receiver.NextAsync();

        Assert.Equal("person:zhang.wei", alert.Json.GetProperty("subject").GetString());
        Assert.Equal("2.2.4/personal-attack", alert.Json.GetProperty("ruleId").GetString());
        Assert.Equal("m-1", alert.Json.GetProperty("factId").GetString());
        Assert.Equal("Likely", alert.Json.GetProperty("confidence").GetString());
        Assert.DoesNotContain("傻逼", Encoding.UTF8.GetString(alert.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receiver_that_fails_is_tried_again_after_twice_as_long_each_time_up_to_the_longest()
    {
        await using var receiver = await WebhookReceiver.StartAsync(500, 503, 429, 408, 502);
        var clock = new WatchedClock();
        await using var service = await RunningService.StartAsync(clock, settings: [.. receiver.Settings, "Service:Alerts:FirstDelay=00:00:02", "Service:Alerts:LongestDelay=00:00:10"]);

        await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));
        var (waits, ids) = (new List<double>(), new List<string>());
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await receiver.NextAsync()).Id);
            waits.Add((await clock.PassAsync()).TotalSeconds);
        }

        ids.Add((await receiver.NextAsync()).Id);
        Assert.Equal([2, 4, 8, 10, 10], waits);
        Assert.Single(ids.Distinct());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(422)]
    public async Task What_a_receiver_refuses_is_not_sent_again_and_holds_up_nothing(int status)
    {
        await using var receiver = await WebhookReceiver.StartAsync(status);
        await using var service = await RunningService.StartAsync(settings: receiver.Settings);

        await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));
        await service.PostAsync("/messages", Bodies.InGroup("m-2", Password));

        Assert.Equal("m-1", (await receiver.NextAsync()).Json.GetProperty("factId").GetString());
        Assert.Equal("m-2", (await receiver.NextAsync()).Json.GetProperty("factId").GetString());
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task An_alert_goes_nowhere_but_to_the_address_that_was_named_and_that_is_not_logged(int status)
    {
        await using var receiver = await WebhookReceiver.StartAsync(status);
        var clock = new WatchedClock();
        await using var service = await RunningService.StartAsync(clock, settings: receiver.Settings);

        await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));
        var first = await receiver.NextAsync();
        await clock.PassAsync();

        Assert.Equal(first.Id, (await receiver.NextAsync()).Id);
        Assert.Equal(0, receiver.Elsewhere);
        Assert.DoesNotContain("/hook", string.Join('\n', service.Logged.Lines), StringComparison.Ordinal);
        Assert.Contains(service.Logged.Lines, line => line.Contains($"The receiver answered {status}.", StringComparison.Ordinal));
    }

    public static TheoryData<Exception> Thrown => [new InvalidOperationException(Password), new TaskCanceledException(Password), new NotSupportedException(Password), new AlertDeliveryException("away")];

    [Theory]
    [MemberData(nameof(Thrown), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_a_sink_throws_it_is_asked_again_and_the_service_lives_on(Exception thrown)
    {
        var (sink, clock) = (new KeptAlerts(thrown), new WatchedClock());
        await using var service = await RunningService.StartAsync(clock, configure: services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IAlertSink>(services, sink));

        await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));
        await clock.PassAsync();

        Assert.Equal("m-1", (await sink.First.WaitAsync(TestContext.Current.CancellationToken)).FactId);
        Assert.Equal("Pass", (await service.PostAsync("/messages", Bodies.InGroup("m-2", "会议纪要已发邮箱"))).GetProperty("outcome").GetString());
        var log = string.Join('\n', service.Logged.Lines);
        Assert.Contains(thrown is AlertDeliveryException ? "away" : thrown.GetType().Name, log, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_delivered_while_the_service_stops_is_not_delivered_again()
    {
        var folder = Directory.CreateTempSubdirectory("screening-service").FullName;
        var sink = new KeptAlerts { DeliversAtTheStop = true };
        await using (var service = await RunningService.StartAsync(folder: folder, configure: services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IAlertSink>(services, sink)))
        {
            await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));
            await sink.First.WaitAsync(TestContext.Current.CancellationToken);
        }

        var next = new KeptAlerts();
        await using (var again = await RunningService.StartAsync(folder: folder, configure: services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IAlertSink>(services, next)))
        {
            await again.PostAsync("/messages", Bodies.InGroup("m-2", Password));
            Assert.Equal("m-2", (await next.First.WaitAsync(TestContext.Current.CancellationToken)).FactId);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_was_not_delivered_before_a_stop_is_delivered_after_the_next_start_and_nothing_twice()
    {
        var folder = Directory.CreateTempSubdirectory("screening-service").FullName;
        await using var receiver = await WebhookReceiver.StartAsync(204, 503);
        await using (var service = await RunningService.StartAsync(new WatchedClock(), folder, settings: receiver.Settings))
        {
            await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));
            await receiver.NextAsync();
            await service.PostAsync("/messages", Bodies.InGroup("m-2", Password));
            await service.PostAsync("/messages", Bodies.InGroup("m-3", Password));
            await receiver.NextAsync();
        }

        await using (var again = await RunningService.StartAsync(new WatchedClock(), folder, settings: receiver.Settings))
        {
            await again.PostAsync("/messages", Bodies.InGroup("m-1", Password));
            await again.PostAsync("/messages", Bodies.InGroup("m-4", Password));
            var received = new List<string?>();
            for (var i = 0; i < 3; i++) received.Add((await receiver.NextAsync()).Json.GetProperty("factId").GetString());
            Assert.Equal(["m-2", "m-3", "m-4"], received);
        }

        Assert.False(receiver.HasMore);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_is_late_is_told_once_its_time_is_over_and_it_is_reminded_of_before()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var clock = RunningService.Clock();
        await using var service = await RunningService.StartAsync(clock, settings: [.. receiver.Settings, "Service:Alerts:From=Notify"]);
        await service.PostAsync("/messages", Bodies.Question());

        clock.Advance(TimeSpan.FromHours(4.6));
        var reminder = (await receiver.NextAsync()).Json;
        clock.Advance(TimeSpan.FromHours(2));
        var breach = (await receiver.NextAsync()).Json;

        Assert.Equal("Reminder", reminder.GetProperty("kind").GetString());
        Assert.Equal("person:li.na", reminder.GetProperty("subject").GetString());
        Assert.Equal("Finding", breach.GetProperty("kind").GetString());
        Assert.Equal("2.3.1/timely-reply", breach.GetProperty("ruleId").GetString());
        Assert.Equal("Likely", breach.GetProperty("confidence").GetString());
    }

    [Fact]
    public async Task A_sink_of_the_hosts_own_takes_the_place_of_the_webhook()
    {
        var sink = new KeptAlerts();
        await using var service = await RunningService.StartAsync(configure: services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IAlertSink>(services, sink));

        await service.PostAsync("/messages", Bodies.InGroup("m-1", Password));

        Assert.Equal("3.1.1/password-disclosure", (await sink.First.WaitAsync(TestContext.Current.CancellationToken)).RuleId);
    }

    private sealed class KeptAlerts(Exception? thrownFirst = null) : IAlertSink
    {
        private Exception? _thrown = thrownFirst;

        private readonly TaskCompletionSource<Alert> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Alert> First => _first.Task;

        public bool DeliversAtTheStop { get; init; }

        public async Task<bool> DeliverAsync(Alert alert, CancellationToken cancellationToken)
        {
            if (Interlocked.Exchange(ref _thrown, null) is { } thrown) throw thrown;
            _first.TrySetResult(alert);
            if (!DeliversAtTheStop) return true;
            var stopping = new TaskCompletionSource();
            await using var registration = cancellationToken.Register(stopping.SetResult);
            await stopping.Task;
            return true;
        }
    }
}
