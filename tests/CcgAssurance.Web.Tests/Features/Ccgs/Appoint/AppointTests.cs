using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Ccgs.Appoint;

public sealed class AppointTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly DateOnly Start = new(2013, 4, 1);

    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Name"] = "Ben Later",
        ["Form.From.Day"] = "1",
        ["Form.From.Month"] = "10",
        ["Form.From.Year"] = "2014",
    };

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var (ccg, _) = await GivenAsync();

        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Address(ccg))).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.NationalTeam)]
    public async Task Get_by_a_role_that_does_not_edit_groups_is_forbidden(Role role)
    {
        var (ccg, team) = await GivenAsync();
        OrganisationCode? organisation = role.Level() switch
        {
            OrganisationLevel.Ccg => ccg,
            OrganisationLevel.AreaTeam => team,
            _ => null,
        };
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, organisation));

        Assert.Equal(403, (await visitor.OpenAsync(Address(ccg))).Status);
    }

    [Fact]
    public async Task Get_by_the_lead_of_another_area_team_finds_nothing()
    {
        var (ccg, _) = await GivenAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await visitor.OpenAsync(Address(ccg))).Status);
    }

    [Fact]
    public async Task Get_of_an_office_that_does_not_exist_finds_nothing()
    {
        var (ccg, team) = await GivenAsync();

        Assert.Equal(404, (await (await LeadAsync(team)).OpenAsync($"/ccgs/{ccg}/people/treasurer/new")).Status);
    }

    [Theory]
    [Rule("R13")]
    [InlineData("Form.Name", "", "Enter the name")]
    [InlineData("Form.From.Day", "", "First day must include a day")]
    [InlineData("Form.From.Year", "2012",
        "Enter a date that is 1 April 2013, when the CCG opened, or later (2014/15 operational guidance, Annex 4, Intervention)", "Form.From.Day")]
    public async Task Post_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string typed, string message, string? errorAt = null)
    {
        var (ccg, team) = await GivenAsync();

        var page = await SubmitAsync(await LeadAsync(team), ccg, new(Complete) { [field] = typed });

        page.ShowsError(errorAt ?? field, message);
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal("Ann Early", Assert.Single(await HoldersAsync(ccg)).Name);
        Assert.Null((await HoldersAsync(ccg))[0].Until);
    }

    [Fact]
    public async Task Post_with_a_name_that_is_too_long_says_how_long_it_may_be()
    {
        var (ccg, team) = await GivenAsync();
        var lead = await LeadAsync(team);

        var page = await SubmitAsync(lead, ccg, new(Complete) { ["Form.Name"] = new string('x', 201) });

        page.ShowsError("Form.Name", "Name must be 200 characters or less");
        Assert.Equal(302, (await SubmitAsync(lead, ccg, new(Complete) { ["Form.Name"] = new string('x', 200) })).Status);
    }

    [Fact]
    [Rule("R13", "R254")]
    public async Task Post_puts_the_new_holder_in_and_ends_the_one_before_on_the_day_before()
    {
        var (ccg, team) = await GivenAsync();
        var (decoy, _) = await GivenAsync();
        var lead = await LeadAsync(team);

        var page = await lead.FollowAsync(await SubmitAsync(lead, ccg, Complete));

        Assert.Contains("Chair Ben Later saved", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ben Later 1 October 2014 to now", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ann Early 1 April 2013 to 30 September 2014", page.Text, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await HoldersAsync(decoy)).Until);
        await AssertOneEntryAsync(ccg, lead.User!, "Chair Ben Later", AuditChange.Added, null);
        await AssertOneEntryAsync(ccg, lead.User!, "Chair Ann Early", AuditChange.Changed, null);
    }

    [Fact]
    public async Task Post_after_somebody_else_appointed_shows_both_and_saves_nothing_until_it_is_sent_again()
    {
        var (ccg, team) = await GivenAsync();
        var (first, second) = (await LeadAsync(team), await LeadAsync(team));
        var opened = await second.OpenAsync(Address(ccg));
        await SubmitAsync(first, ccg, Complete);

        var conflict = await second.SubmitAsync(opened.Form(Address(ccg)), new(Complete) { ["Form.Name"] = "Someone Else", ["Form.From.Day"] = "2" });

        Assert.Equal(409, conflict.Status);
        Assert.Equal(
            [["Name", "Ben Later", "Someone Else"], ["First day", "1 October 2014", "2 October 2014"]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal(2, (await HoldersAsync(ccg)).Count);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address(ccg)))).Status);
        Assert.Equal(3, (await HoldersAsync(ccg)).Count);
    }

    private async Task<(OrganisationCode Ccg, OrganisationCode Team)> GivenAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        await app.WriteAsync(async db => (await db.AllPartsOf<Ccg>().SingleAsync(row => row.Code == ccg)).Appoint(Office.Chair, "Ann Early", Start));
        return (ccg, team);
    }

    private static async Task<Page> SubmitAsync(Visitor visitor, OrganisationCode ccg, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address(ccg))).Form(Address(ccg)), answers);

    private Task<List<CcgOfficeHolder>> HoldersAsync(OrganisationCode ccg) =>
        app.ReadAsync(db => db.CcgOfficeHolders.Where(row => row.CcgCode == ccg).OrderBy(row => row.From).ToListAsync());

    private static string Address(OrganisationCode ccg) => $"/ccgs/{ccg}/people/chair/new";

    private async Task AssertOneEntryAsync(OrganisationCode ccg, TestUser user, string subject, AuditChange change, string? reason)
    {
        var entries = await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == user.Id).ToListAsync());
        var entry = Assert.Single(entries, entry => entry.Subject == subject);
        Assert.Equal((Ccg.Kind, ccg.Value, change, reason), (entry.RecordKind, entry.RecordId, entry.Change, entry.Reason));
        Assert.Equal((user.Name, Role.AreaTeamLead, user.Organisation), (entry.UserName, entry.Role, entry.Organisation));
    }

    private async Task<Visitor> LeadAsync(OrganisationCode team) => await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
}
