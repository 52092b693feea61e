using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Organisations.OrganisationPages;

namespace CcgAssurance.Web.Tests.Features.Organisations;

public sealed class ChangeOrganisationTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly string[] Pages = ["", "/name", "/closing", "/area-team", "/closing/take-back"];

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var ccg = await app.Given.CcgAsync();

        foreach (var page in Pages)
        {
            Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync($"/organisations/{ccg}{page}")).Location, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.Administrator)]
    public async Task Get_by_a_role_that_changes_no_organisations_is_forbidden(Role role)
    {
        var ccg = await app.Given.CcgAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(403, (await visitor.OpenAsync("/organisations")).Status);
        Assert.Equal(403, (await visitor.OpenAsync("/organisations/new")).Status);
        Assert.Equal(403, (await visitor.OpenAsync($"/organisations/{ccg}/closing")).Status);
    }

    [Fact]
    public async Task A_group_that_does_not_exist_is_not_found()
    {
        var visitor = await app.NationalTeamAsync();

        foreach (var page in Pages)
        {
            Assert.Equal(404, (await visitor.OpenAsync($"/organisations/9Z9{page}")).Status);
        }
    }

    [Fact]
    public async Task A_closing_is_recorded_with_the_group_that_follows_and_stands_in_the_history()
    {
        var (one, other) = (await app.Given.CcgAsync(), await app.Given.CcgAsync());
        await app.Given.UserAsync(Role.CcgLead, one);
        var decoy = await app.Given.CcgAsync();
        var visitor = await app.NationalTeamAsync();

        var form = await visitor.OpenAsync($"/organisations/{one}/closing");
        Assert.Contains("1 person with a role in it", form.Text, StringComparison.Ordinal);
        var page = await visitor.FollowAsync(await visitor.CloseAsync(one, (31, 3, 2015), other));

        Assert.Contains("Closing recorded", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Closes on 31 March 2015; NHS Test {other} CCG then answers for it.", page.Text, StringComparison.Ordinal);
        var stored = await app.ReadAsync(db => db.Ccgs.Include(ccg => ccg.Successions).SingleAsync(ccg => ccg.Code == one));
        Assert.Equal((new DateOnly(2015, 3, 31), other), (stored.ClosedOn, stored.SuccessorCode));
        Assert.Equal(other, stored.AnsweredByOn(new DateOnly(2015, 4, 1)));
        Assert.Null((await app.ReadAsync(db => db.Ccgs.SingleAsync(ccg => ccg.Code == decoy))).ClosedOn);
        var entry = Assert.Single(await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == visitor.User!.Id).ToListAsync()));
        Assert.Equal((Ccg.KeyOf(one).Id, AuditChange.Changed), (entry.RecordId, entry.Change));
        var history = await visitor.OpenAsync($"/ccgs/{one}/history");
        Assert.Contains("31 March 2015", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R301")]
    public async Task A_closing_that_cannot_be_is_refused_at_its_field_and_what_was_typed_stays()
    {
        var (one, closed) = (await app.Given.CcgAsync(), await app.Given.CcgAsync(closedOn: new DateOnly(2014, 12, 31)));
        var visitor = await app.NationalTeamAsync();

        var missing = await visitor.SubmitAsync((await visitor.OpenAsync($"/organisations/{one}/closing")).Form($"/organisations/{one}/closing"));
        var early = await visitor.CloseAsync(one, (31, 3, 2013), null);
        var late = await visitor.CloseAsync(one, (31, 3, 2015), closed);

        missing.ShowsError("Form.ClosedOn.Day", "Enter the last day");
        early.ShowsError(
            "Form.ClosedOn.Day",
            $"Enter a date that is 1 April 2013, when the CCG opened, or later ({GuidanceRules.R301YearlyAssessmentOfFunctions.Source})");
        late.ShowsError(
            "Form.SuccessorCode",
            $"Select a CCG that exists on 1 April 2015: this one closes on 31 December 2014 ({GuidanceRules.R301YearlyAssessmentOfFunctions.Source})");
        Assert.Equal("2013", early.ValueOf("Form.ClosedOn.Year"));
        Assert.Null((await app.ReadAsync(db => db.Ccgs.SingleAsync(ccg => ccg.Code == one))).ClosedOn);
    }

    [Fact]
    public async Task The_second_of_two_people_is_told_and_overwrites_nothing()
    {
        var (one, other, third) = (await app.Given.CcgAsync(), await app.Given.CcgAsync(), await app.Given.CcgAsync());
        var (first, second) = (await app.NationalTeamAsync(), await app.NationalTeamAsync());
        var address = $"/organisations/{one}/closing";
        var seen = (await second.OpenAsync(address)).Form(address);
        await first.CloseAsync(one, (31, 3, 2015), other);

        var answers = Date("ClosedOn", (30, 6, 2015));
        answers["Form.SuccessorCode"] = third.Value;
        var page = await second.SubmitAsync(seen, answers);

        Assert.Equal(409, page.Status);
        Assert.Equal(other, (await app.ReadAsync(db => db.Ccgs.SingleAsync(ccg => ccg.Code == one))).SuccessorCode);
    }

    [Fact]
    public async Task A_closing_is_taken_back()
    {
        var (one, other) = (await app.Given.CcgAsync(), await app.Given.CcgAsync());
        var visitor = await app.NationalTeamAsync();
        var shown = await visitor.FollowAsync(await visitor.CloseAsync(one, (31, 3, 2015), other));

        var page = await visitor.OpenAsync(shown.Link("Take the closing back"));
        var done = await visitor.FollowAsync(await visitor.SubmitAsync(page.FormOf("Form.Seen.Version")));

        Assert.Contains("Change taken back", done.Text, StringComparison.Ordinal);
        var stored = await app.ReadAsync(db => db.Ccgs.Include(ccg => ccg.Successions).SingleAsync(ccg => ccg.Code == one));
        Assert.Null(stored.ClosedOn);
        Assert.Empty(stored.Successions);
        Assert.Contains(
            "There is nothing to take back", (await visitor.OpenAsync($"/organisations/{one}/closing/take-back")).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_holds_from_its_first_day_and_both_names_find_the_group()
    {
        var ccg = await app.Given.CcgAsync(name: "NHS Oldwater CCG");
        var visitor = await app.NationalTeamAsync();

        var now = await RenameAsync(visitor, ccg, "NHS Newwater CCG", (1, 11, 2014));
        Assert.Contains("Called NHS Oldwater CCG until 31 October 2014.", (await visitor.FollowAsync(now)).Text, StringComparison.Ordinal);

        foreach (var words in new[] { "Oldwater", "Newwater" })
        {
            var list = await visitor.OpenAsync($"/ccgs?q={words}");
            Assert.Contains("NHS Newwater CCG Called NHS Oldwater CCG until 31 October 2014.", list.Text, StringComparison.Ordinal);
            var search = await visitor.OpenAsync($"/search?q={words}");
            Assert.Contains("Called NHS Oldwater CCG until 31 October 2014.", search.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_name_to_come_is_announced_and_can_be_taken_back()
    {
        var ccg = await app.Given.CcgAsync(name: "NHS Before CCG");
        var visitor = await app.NationalTeamAsync();

        var shown = await visitor.FollowAsync(await RenameAsync(visitor, ccg, "NHS Hereafter CCG", (1, 4, 2015)));

        Assert.Equal("NHS Before CCG", shown.Heading);
        Assert.Contains("From 1 April 2015: NHS Hereafter CCG.", shown.Text, StringComparison.Ordinal);
        var page = await visitor.OpenAsync(shown.Link("Take the new name back"));
        await visitor.SubmitAsync(page.FormOf("Form.Seen.Version"));
        Assert.Equal(1, await app.ReadAsync(db => db.Ccgs.Where(row => row.Code == ccg).Select(row => row.Names.Count).SingleAsync()));
    }

    [Fact]
    public async Task A_group_moves_to_another_area_team_on_a_day()
    {
        var (ccg, team) = (await app.Given.CcgAsync(), await app.Given.AreaTeamAsync("Moved-to area team"));
        var visitor = await app.NationalTeamAsync();
        var address = $"/organisations/{ccg}/area-team";
        var answers = Date("From", (1, 4, 2015));
        answers["Form.AreaTeamCode"] = team.Value;

        var shown = await visitor.FollowAsync(await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers));

        Assert.Contains("Moved-to area team", shown.Text, StringComparison.Ordinal);
        Assert.Contains("From 1 April 2015", shown.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.OpenAsync(shown.Link("Take the move back"))).Status);
        Assert.Equal(
            [new DateOnly(2015, 3, 31), null],
            await app.ReadAsync(db => db.Ccgs.Where(row => row.Code == ccg).SelectMany(row => row.AreaTeams)
                .OrderBy(row => row.From).Select(row => row.Until).ToListAsync()));
    }

    [Fact]
    public async Task A_group_is_added_once_and_its_code_is_free_of_others()
    {
        var team = await app.Given.AreaTeamAsync();
        var visitor = await app.NationalTeamAsync();
        var answers = Date("OpenedOn", (1, 4, 2015));
        answers["Form.Code"] = "9n1";
        answers["Form.Name"] = "NHS Newcomer CCG";
        answers["Form.AreaTeamCode"] = team.Value;

        var shown = await visitor.FollowAsync(await visitor.SubmitAsync((await visitor.OpenAsync("/organisations/new")).Form("/organisations/new"), answers));
        var again = await visitor.SubmitAsync((await visitor.OpenAsync("/organisations/new")).Form("/organisations/new"), answers);

        Assert.Contains("NHS Newcomer CCG added", shown.Text, StringComparison.Ordinal);
        again.ShowsError("Form.Code", $"Enter another code: 9N1 is the code of an organisation already ({GuidanceRules.R15.Source})");
        var code = OrganisationCode.Parse("9N1");
        Assert.Equal(1, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.RecordId == code.Value && entry.PartKind == nameof(Ccg))));
    }

    [Fact]
    public async Task The_register_shows_what_is_to_come_and_what_is_closed()
    {
        var (closing, closed) = (
            await app.Given.CcgAsync(name: "NHS Soon Closing CCG", closedOn: new DateOnly(2015, 3, 31)),
            await app.Given.CcgAsync(name: "NHS Long Closed CCG", closedOn: new DateOnly(2014, 3, 31)));
        var visitor = await app.NationalTeamAsync();

        var toCome = await visitor.OpenAsync("/organisations?show=to-come&q=NHS");
        var over = await visitor.OpenAsync("/organisations?show=closed&q=NHS");

        Assert.Contains("NHS Soon Closing CCG", toCome.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS Long Closed CCG", toCome.Text, StringComparison.Ordinal);
        Assert.Contains("NHS Long Closed CCG Closed on 31 March 2014.", over.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS Soon Closing CCG", over.Text, StringComparison.Ordinal);
        Assert.Contains($"/organisations/{closing}", toCome.Raw, StringComparison.Ordinal);
        Assert.Contains($"/organisations/{closed}", over.Raw, StringComparison.Ordinal);
        Assert.True(toCome.HasLink("Organisations"));
    }

    private static async Task<Page> RenameAsync(Visitor visitor, OrganisationCode ccg, string name, (int Day, int Month, int Year) from)
    {
        var address = $"/organisations/{ccg}/name";
        var answers = Date("From", from);
        answers["Form.Name"] = name;
        return await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);
    }
}
