using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcgAssurance.Web.Tests.Infrastructure;

/// <summary>What leaves a line in the security log, seen from outside.</summary>
public sealed class SecurityLogTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task A_log_in_and_a_log_out_are_noted_with_the_account()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        using var visitor = await app.LogInAsync(user);
        var page = await visitor.OpenAsync("/account/calendar");
        await visitor.SubmitAsync(page.Form("/account/log-out"));

        var events = await EventsOfAsync(user);

        Assert.Equal([SecurityEventKind.LoggedIn, SecurityEventKind.LoggedOut], events.Select(happened => happened.Kind));
        Assert.All(events, happened => Assert.Equal(user.Id, happened.UserId));
        Assert.Equal(["/account/log-in", "/account/log-out"], events.Select(happened => happened.Path));
        Assert.Equal(app.Clock.GetUtcNow(), events[0].At);
    }

    [Fact]
    public async Task Wrong_passwords_are_noted_until_the_account_is_locked_and_after()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        for (var count = 0; count < 6; count++)
        {
            await TryAsync(user.Email, "a wrong password");
        }

        var events = await EventsOfAsync(user);

        Assert.Equal(
            [.. Enumerable.Repeat(SecurityEventKind.LogInFailed, 5), SecurityEventKind.LockedOut],
            events.Select(happened => happened.Kind));
        Assert.All(events, happened => Assert.Null(happened.UserId));
        Assert.Equal("Has to wait", events[^1].Detail);
    }

    [Fact]
    public async Task An_address_that_belongs_to_no_account_is_noted_without_what_was_typed()
    {
        await TryAsync("my-password-in-the-wrong-field", "a wrong password");

        var noted = (await app.SecurityEventsAsync())[^1];

        Assert.Equal((SecurityEventKind.LogInFailed, "No such account"), (noted.Kind, noted.Detail));
        Assert.Null(noted.AccountId);
        Assert.DoesNotContain("my-password", $"{noted.Path} {noted.Detail} {noted.ClientAddress}", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_is_refused_is_noted_for_the_role_and_for_a_record_of_somebody_else()
    {
        var own = await app.Given.QuarterAsync(await app.Given.CcgAsync());
        var other = await app.Given.QuarterAsync(await app.Given.CcgAsync());
        var user = await app.Given.UserAsync(Role.CcgLead, own.Ccg);
        using var visitor = await app.LogInAsync(user);
        Assert.Equal(403, (await visitor.OpenAsync("/admin/years?q=secret")).Status);
        Assert.Equal(404, (await visitor.OpenAsync($"/ccgs/{other.Ccg}/2014-15/{other.Quarter}")).Status);
        Assert.Equal(404, (await visitor.OpenAsync("/no-such-page")).Status);
        Assert.Equal(200, (await visitor.OpenAsync($"/ccgs/{own.Ccg}")).Status);
        Assert.Equal(302, (await app.Visitor().OpenAsync("/admin/years")).Status);

        var denied = (await EventsOfAsync(user)).Where(happened => happened.Kind == SecurityEventKind.AccessDenied).ToList();

        Assert.Equal(
            [("/admin/years", "Not allowed for the role"), ($"/ccgs/{other.Ccg}/2014-15/{other.Quarter}", "Not there, or of another organisation")],
            denied.Select(happened => (happened.Path, happened.Detail)));
    }

    [Fact]
    public async Task A_calendar_address_is_noted_when_it_is_made_and_when_it_is_removed()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        using var visitor = await app.LogInAsync(user);
        await visitor.SubmitAsync((await visitor.OpenAsync("/account/calendar")).Form("/account/calendar"));
        await visitor.SubmitAsync((await visitor.OpenAsync("/account/calendar")).Form("/account/calendar/revoke"));

        Assert.Equal(
            [SecurityEventKind.CalendarAddressMade, SecurityEventKind.CalendarAddressRevoked],
            (await EventsOfAsync(user)).Skip(1).Select(happened => happened.Kind));
    }

    [Fact]
    public async Task What_is_not_public_is_noted_when_it_is_downloaded_and_what_is_public_is_not()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var user = await app.Given.UserAsync(Role.AreaTeamLead, team);
        using var visitor = await app.LogInAsync(user);
        var report = $"/ccgs/{quarter.Ccg}/2014-15/{quarter.Quarter}/report.pdf";
        foreach (var address in new[] { report, $"/area-teams/{team}/2014-15.csv?show=3", "/published/schema.json", $"/area-teams/{team}/2014-15" })
        {
            Assert.Equal(200, (await visitor.OpenAsync(address)).Status);
        }

        Assert.Equal(
            [(SecurityEventKind.Downloaded, report), (SecurityEventKind.Exported, $"/area-teams/{team}/2014-15.csv")],
            (await EventsOfAsync(user)).Skip(1).Select(happened => (happened.Kind, happened.Path)));
    }

    [Fact]
    public async Task A_limit_is_noted_once_a_minute_with_the_address()
    {
        await using var site = app.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("ForwardedHeaders_Enabled", "true");
            builder.UseLimit(LimitedUse.Download, perAddress: 1, perAccount: 1);
        });
        using var visitor = new Visitor(site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.77");
        for (var count = 0; count < 5; count++)
        {
            await visitor.OpenAsync("/calendar/a-secret.ics");
        }

        using var writer = ActivatorUtilities.CreateInstance<SecurityLogWriter>(site.Services);
        await writer.WriteWaitingAsync(CancellationToken.None);

        var noted = Assert.Single(await app.SecurityEventsAsync(), happened => happened.Kind == SecurityEventKind.LimitReached);
        Assert.Equal(("192.0.2.77", "/calendar/{token}.ics", "Downloads of documents"), (noted.ClientAddress, noted.Path, noted.Detail));
    }

    [Fact]
    public async Task Somebody_who_asks_again_and_again_does_not_fill_the_log()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        using var visitor = await app.LogInAsync(user);
        for (var count = 0; count < 40; count++)
        {
            await visitor.OpenAsync("/admin/years");
        }

        Assert.Equal(30, (await EventsOfAsync(user)).Count(happened => happened.Kind == SecurityEventKind.AccessDenied));
    }

    [Fact]
    public async Task An_event_is_in_the_log_at_once_with_its_number_and_nothing_of_a_person_but_the_account()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var lines = new Lines();
        using var log = new SecurityLog(app.Clock, lines);

        log.Note(
            new DefaultHttpContext { Connection = { RemoteIpAddress = System.Net.IPAddress.Parse("192.0.2.8") } },
            SecurityEventKind.PasswordReset, user.Id, "By link");

        var (level, id, message) = Assert.Single(lines.All);
        Assert.Equal((4305, "PasswordReset", LogLevel.Information), (id.Id, id.Name, level));
        Assert.Contains(user.Id.ToString(), message, StringComparison.Ordinal);
        Assert.DoesNotContain("192.0.2.8", message, StringComparison.Ordinal);
        Assert.Equal("192.0.2.8", Assert.Single(log.Take(10)).ClientAddress);
    }

    [Fact]
    public async Task Nobody_waits_for_a_database_that_is_away_and_nothing_is_lost()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var log = app.Services.GetRequiredService<SecurityLog>();
        using var writer = ActivatorUtilities.CreateInstance<SecurityLogWriter>(app.Services);
        await writer.WriteWaitingAsync(CancellationToken.None);
        log.Note(new DefaultHttpContext(), SecurityEventKind.TwoFactorOn, user.Id);
        using (var stopped = new CancellationTokenSource())
        {
            await stopped.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.WriteWaitingAsync(stopped.Token));
        }

        log.Note(new DefaultHttpContext(), SecurityEventKind.TwoFactorOff, user.Id);
        await writer.WriteWaitingAsync(CancellationToken.None);

        Assert.Equal([SecurityEventKind.TwoFactorOn, SecurityEventKind.TwoFactorOff], (await EventsOfAsync(user)).Select(happened => happened.Kind));
    }

    [Fact]
    public async Task What_is_noted_is_written_without_being_asked_for_and_at_the_latest_when_the_application_stops()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        using var writer = ActivatorUtilities.CreateInstance<SecurityLogWriter>(app.Services);
        await writer.StartAsync(TestContext.Current.CancellationToken);
        app.Services.GetRequiredService<SecurityLog>().Note(new DefaultHttpContext(), SecurityEventKind.AccountDisabled, user.Id);

        await writer.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, await app.ReadAsync(db => db.SecurityEvents.CountAsync(happened => happened.AccountId == user.Id)));
    }

    [Fact]
    public async Task Events_are_kept_for_a_year()
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var now = UkTime.ToStoredPrecision(app.Clock.GetUtcNow());
        await app.ReadAsync(async db =>
        {
            db.SecurityEvents.Add(EventAt(now.AddDays(-365).AddMinutes(-1), user));
            db.SecurityEvents.Add(EventAt(now.AddDays(-365), user));
            return await db.SaveChangesAsync();
        });
        using var worker = ActivatorUtilities.CreateInstance<NoticeWorker>(app.Services);

        await worker.RunOnceAsync(TestContext.Current.CancellationToken);

        Assert.Equal(now.AddDays(-365), Assert.Single(await EventsOfAsync(user)).At);
    }

    private static SecurityEvent EventAt(DateTimeOffset at, TestUser user) =>
        new() { At = at, Kind = SecurityEventKind.LoggedIn, UserId = user.Id, AccountId = user.Id };

    private async Task<List<SecurityEvent>> EventsOfAsync(TestUser user) =>
        [.. (await app.SecurityEventsAsync()).Where(happened => happened.UserId == user.Id || happened.AccountId == user.Id)];

    private async Task TryAsync(string email, string password)
    {
        using var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");
        await visitor.SubmitAsync(page.Form("/account/log-in"), new() { ["Form.Email"] = email, ["Form.Password"] = password });
    }

    private sealed class Lines : ILogger<SecurityLog>
    {
        public List<(LogLevel Level, EventId Id, string Message)> All { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add((logLevel, eventId, formatter(state, exception)));
    }
}
