using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.SecurityTrail;

public sealed class SecurityTrailTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Address = "/admin/security";
    private const string Table = "What happened";

    [Fact]
    public async Task Without_a_log_in_the_answer_is_the_log_in_page() =>
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Address)).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Nobody_but_an_administrator_reads_the_log(Role role) =>
        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(role))).OpenAsync(Address)).Status);

    [Fact]
    public async Task An_administrator_sees_what_happened_newest_first_with_who_and_where()
    {
        var (person, other) = (await app.Given.UserAsync(Role.CcgLead), await app.Given.UserAsync(Role.CcgLead));
        var now = app.Clock.GetUtcNow();
        await NoteAsync(
            Event(SecurityEventKind.LogInFailed, now.AddHours(-3)) with { AccountId = person.Id, Detail = "The account is locked" },
            Event(SecurityEventKind.MembershipGiven, now.AddHours(-2)) with { UserId = other.Id, AccountId = person.Id },
            Event(SecurityEventKind.LoggedIn, now.AddHours(-1)) with { UserId = person.Id, AccountId = person.Id });

        var page = await OpenAsync($"{Address}?person={Uri.EscapeDataString(person.Email.ToUpperInvariant())}");

        Assert.Equal("Security log", page.Heading);
        Assert.Equal(
            [
                $"19 November 2014 at 9:30am|Logged in|{person.Name}|/account/log-in from 192.0.2.1",
                $"19 November 2014 at 8:30am|Role given|{other.Name} Account of {person.Name}|/account/log-in from 192.0.2.1",
                $"19 November 2014 at 7:30am|Log-in failed The account is locked|Nobody logged in Account of {person.Name}|/account/log-in from 192.0.2.1",
            ],
            page.TableRows(Table).Select(row => string.Join('|', row)));
        Assert.Equal($"/admin/security?person={other.Email}", page.Link(other.Name));
    }

    [Fact]
    public async Task The_log_is_narrowed_by_kind_and_by_day()
    {
        var person = await app.Given.UserAsync(Role.CcgLead);
        await NoteAsync(
            Event(SecurityEventKind.LoggedIn, new DateTimeOffset(2014, 7, 1, 22, 59, 0, TimeSpan.Zero)) with { UserId = person.Id },
            Event(SecurityEventKind.LoggedIn, new DateTimeOffset(2014, 7, 1, 23, 0, 0, TimeSpan.Zero)) with { UserId = person.Id },
            Event(SecurityEventKind.LoggedOut, new DateTimeOffset(2014, 7, 2, 22, 59, 0, TimeSpan.Zero)) with { UserId = person.Id },
            Event(SecurityEventKind.LoggedIn, new DateTimeOffset(2014, 7, 2, 23, 0, 0, TimeSpan.Zero)) with { UserId = person.Id });
        var day = $"{Address}?person={person.Email}&From.Day=2&From.Month=7&From.Year=2014&To.Day=2&To.Month=7&To.Year=2014";

        Assert.Equal(["Logged out", "Logged in"], Kinds(await OpenAsync(day)));
        Assert.Equal(["Logged in"], Kinds(await OpenAsync($"{day}&kind=LoggedIn")));
        Assert.Equal(["Logged out", "Logged in"], Kinds(await OpenAsync($"{day}&kind=Nothing")));
    }

    [Fact]
    public async Task A_long_log_is_shown_in_pages_that_keep_what_it_is_narrowed_to()
    {
        var person = await app.Given.UserAsync(Role.CcgLead);
        await NoteAsync([.. Enumerable.Range(0, 51).Select(count =>
            Event(SecurityEventKind.Exported, app.Clock.GetUtcNow().AddMinutes(-count)) with { UserId = person.Id })]);
        var address = $"{Address}?kind=Exported&person={person.Email}";

        var page = await OpenAsync(address);

        Assert.Equal(50, page.TableRows(Table).Count);
        var second = page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.Equal($"{address}&page=2", second);
        Assert.Single((await OpenAsync(second)).TableRows(Table));
        Assert.Null((await OpenAsync(second)).Document.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task An_address_that_no_account_has_says_so() => Assert.Contains(
        "Nothing matches. Check the email address, or choose something else or other dates.",
        (await OpenAsync($"{Address}?person=nobody@test.example")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("From.Day=31&From.Month=2&From.Year=2014", "First day must be a real date")]
    [InlineData("From.Day=2&From.Month=7&From.Year=2014&To.Day=1&To.Month=7&To.Year=2014", "Last day must be the same as or after the first day")]
    public async Task Days_that_cannot_be_right_are_said_at_their_field(string query, string message)
    {
        var page = await OpenAsync($"{Address}?{query}", 400);

        Assert.Contains(message, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("table"));
    }

    private static IEnumerable<string> Kinds(Page page) => page.TableRows(Table).Select(row => row[1]);

    private static Noted Event(SecurityEventKind kind, DateTimeOffset at) => new(kind, at);

    private async Task<Page> OpenAsync(string address, int status = 200)
    {
        using var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));
        var page = await visitor.OpenAsync(address);
        Assert.Equal(status, page.Status);
        return page;
    }

    private async Task NoteAsync(params Noted[] events) => await app.ReadAsync(async db =>
    {
        db.SecurityEvents.AddRange(events.Select(noted => new SecurityEvent
        {
            At = noted.At,
            Kind = noted.Kind,
            UserId = noted.UserId,
            AccountId = noted.AccountId,
            Detail = noted.Detail,
            Path = "/account/log-in",
            ClientAddress = "192.0.2.1",
        }));
        return await db.SaveChangesAsync();
    });

    private sealed record Noted(SecurityEventKind Kind, DateTimeOffset At)
    {
        public UserId? UserId { get; init; }

        public UserId? AccountId { get; init; }

        public string? Detail { get; init; }
    }
}
