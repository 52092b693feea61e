using System.Globalization;
using CcgAssurance.Data.Calendars;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Infrastructure.Calendars;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed class CalendarTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Page = "/account/calendar";
    private static readonly DateOnly Today = new(2014, 11, 19);

    [Fact]
    public async Task The_page_asks_to_log_in_and_is_not_for_an_administrator()
    {
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Page)).Location, StringComparison.Ordinal);
        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(Role.Administrator))).OpenAsync(Page)).Status);
    }

    [Fact]
    public async Task An_address_is_shown_once_and_kept_as_a_hash()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        var address = await GetAddressAsync(visitor);

        var token = address.Split('/')[^1][..^".ics".Length];
        Assert.Equal(43, token.Length); // 256 bits in six bits for each character
        Assert.DoesNotContain(token, (await visitor.OpenAsync(Page)).Raw, StringComparison.Ordinal);
        var stored = await StoredAsync(visitor);
        Assert.Equal((CalendarAddress.HashOf(token), app.Clock.GetUtcNow()), (stored!.TokenHash, stored.CreatedAt));
        Assert.DoesNotContain(token, stored.TokenHash, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_file_needs_no_log_in_and_is_not_kept_by_anybody_on_the_way()
    {
        var address = await GetAddressAsync(await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead)));

        using var answer = await app.Visitor().Client.GetAsync(new Uri(address), TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_new_address_takes_the_place_of_the_old_one_and_a_removed_one_opens_nothing()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));
        var first = await GetAddressAsync(visitor);
        var second = await GetAddressAsync(visitor);

        Assert.NotEqual(first, second);
        Assert.Equal(404, (await app.Visitor().OpenAsync(first)).Status);
        Assert.Equal(200, (await app.Visitor().OpenAsync(second)).Status);
        var answer = await visitor.SubmitAsync((await visitor.OpenAsync(Page)).Form(Page + "/revoke"));
        Assert.Contains("Your calendar has no address any more", (await visitor.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await app.Visitor().OpenAsync(second)).Status);
        Assert.Null(await StoredAsync(visitor));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_unknown_address_is_not_found(string token)
    {
        await GetAddressAsync(await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead)));

        Assert.Equal(404, (await app.Visitor().OpenAsync($"/calendar/{token}.ics")).Status);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task The_address_of_an_account_that_is_disabled_or_removed_or_sees_no_assessment_is_not_found(bool staysAccount, bool losesRole)
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var address = await GetAddressAsync(await app.LogInAsync(user));
        if (!staysAccount)
        {
            await app.WriteAsync(async db => db.Users.Remove(await db.Users.SingleAsync(row => row.Id == user.Id.Value)));
        }
        else if (losesRole)
        {
            await app.Given.MoveAsync(user, Role.Administrator, OrganisationCode.NhsEngland);
        }
        else
        {
            await app.Given.DisableAsync(user);
        }

        Assert.Equal(404, (await app.Visitor().OpenAsync(address)).Status);
    }

    [Fact]
    public async Task The_dates_are_those_of_one_role_in_one_organisation_and_say_nothing_of_the_draft()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = (await app.Given.SharedAsync(Today.AddDays(10), await app.Given.CcgAsync(team))).Quarter;
        var held = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: Sample.MeetingOn(Today.AddDays(2)));
        await app.Given.QuarterWithoutMeetingAsync();
        var user = await app.Given.UserAsync(Role.CcgLead, quarter.Ccg);
        var address = await GetAddressAsync(await app.LogInAsync(user));

        var ofTheGroup = await EventsAsync(address);

        Assert.Equal(
            [("20141129", $"Answer the draft: NHS Test {quarter.Ccg} CCG, Quarter 2 2014/15")],
            ofTheGroup.Where(row => !row.Name.StartsWith("Milestone", StringComparison.Ordinal)).Select(row => (row.Day, row.Name)));
        Assert.Equal(
            ["20141114", "20141117", "20141215", "20141229", "20150105", "20150119"],
            ofTheGroup.Where(row => row.Name.StartsWith("Milestone of Quarter 2 2014/15", StringComparison.Ordinal)).Select(row => row.Day));
        Assert.DoesNotContain("The CCG manages its risks.", (await app.Visitor().OpenAsync(address)).Raw, StringComparison.Ordinal);

        await app.Given.MoveAsync(user, Role.AreaTeamLead, team);

        Assert.Equal(404, (await app.Visitor().OpenAsync(address)).Status);
        var ofTheTeam = await EventsAsync(await GetAddressAsync(await app.LogInAsync(user)));
        Assert.Contains(("20141121", $"Quarterly meeting: NHS Test {held.Ccg} CCG, Quarter 2 2014/15"), ofTheTeam.Select(row => (row.Day, row.Name)));
        Assert.DoesNotContain(ofTheTeam, row => row.Name.StartsWith("Answer the draft", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_keeps_its_key_when_its_day_moves()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team), meeting: Sample.MeetingOn(Today.AddDays(2)));
        var address = await GetAddressAsync(await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)));
        var before = (await EventsAsync(address)).Single(row => row.Name.StartsWith("Quarterly meeting", StringComparison.Ordinal));

        await app.Given.ChangeAsync(quarter, assessment => assessment.RecordMeeting(Sample.MeetingOn(Today.AddDays(5)), Today));

        var after = (await EventsAsync(address)).Single(row => row.Name.StartsWith("Quarterly meeting", StringComparison.Ordinal));
        Assert.Equal((before.Uid, "20141124"), (after.Uid, after.Day));
    }

    [Theory]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.IndependentMember)]
    public async Task Who_only_reads_has_milestones(Role role)
    {
        var quarter = await app.Given.QuarterWithoutMeetingAsync();
        var address = await GetAddressAsync(await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Ccg ? quarter.Ccg : null)));

        Assert.All(await EventsAsync(address), row => Assert.StartsWith("Milestone of Quarter 2 2014/15", row.Name, StringComparison.Ordinal));
        Assert.NotEmpty(await EventsAsync(address));
    }

    private async Task<IReadOnlyList<(string Uid, string Day, string Name)>> EventsAsync(string address)
    {
        var events = CalendarReader.Read(await app.Visitor().Client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken)).Events;
        Assert.Equal(events.Count, events.Select(item => item.Uid).Distinct().Count());
        Assert.All(events, item => Assert.True(item.IsAllDay, $"{item.Summary} does not last the whole day."));
        return [.. events.Select(item => (item.Uid!, item.Start!.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture), item.Summary!))];
    }

    private static async Task<string> GetAddressAsync(Visitor visitor)
    {
        var answer = await visitor.SubmitAsync((await visitor.OpenAsync(Page)).Form(Page));
        return (await visitor.FollowAsync(answer)).Document.QuerySelector(".nhsuk-inset-text strong")!.TextContent;
    }

    private Task<CalendarAddress?> StoredAsync(Visitor visitor) => app.ReadAsync(db =>
    {
        var id = visitor.User!.Id;
        return db.CalendarAddresses.SingleOrDefaultAsync(address => address.UserId == id);
    });
}
