using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Ccgs.Functions;

public sealed class AddFunctionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Complete = new()
    {
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

    [Theory]
    [Rule("R3")]
    [InlineData("Form.From.Day", "", "First day must include a day")]
    [InlineData("Form.From.Year", "2012",
        "Enter a date that is 1 April 2013, when the CCG opened, or later (2014/15 operational guidance, paras 7 and 15)", "Form.From.Day")]
    public async Task Post_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string typed, string message, string? errorAt = null)
    {
        var (ccg, team) = await GivenAsync();
        var lead = await LeadAsync(team);

        var page = await SubmitAsync(lead, ccg, new(Complete) { [field] = typed });

        page.ShowsError(errorAt ?? field, message);
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal(0, await CountAsync(ccg));
        Assert.Equal(0, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == lead.User!.Id)));
    }

    [Fact]
    [Rule("R3", "R254")]
    public async Task Post_adds_it_from_its_first_day_and_writes_the_history()
    {
        var (ccg, team) = await GivenAsync();
        var (decoy, _) = await GivenAsync();
        var lead = await LeadAsync(team);

        var page = await lead.FollowAsync(await SubmitAsync(lead, ccg, Complete));

        Assert.Contains("Primary care co-commissioning added", page.Text, StringComparison.Ordinal);
        Assert.Contains("Primary care co-commissioning 1 October 2014 to now", page.Text, StringComparison.Ordinal);
        Assert.Equal((1, 0), (await CountAsync(ccg), await CountAsync(decoy)));
        await AssertOneEntryAsync(ccg, lead.User!, "Delegated function: Primary care co-commissioning", AuditChange.Added, null);
    }

    [Fact]
    public async Task Post_a_second_time_is_refused_because_it_holds_already()
    {
        var (ccg, team) = await GivenAsync();
        var lead = await LeadAsync(team);
        await SubmitAsync(lead, ccg, Complete);

        var page = await SubmitAsync(lead, ccg, Complete);

        Assert.Equal(400, page.Status);
        Assert.Contains(
            "Enter dates that do not overlap with those of Primary care co-commissioning, from 1 October 2014 onwards", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(ccg));
    }

    [Fact]
    [Rule("R3")]
    public async Task The_groups_page_offers_it_only_until_the_group_has_it()
    {
        var (ccg, team) = await GivenAsync();
        var lead = await LeadAsync(team);
        Assert.True((await lead.OpenAsync($"/ccgs/{ccg}")).HasLink("Add primary care co-commissioning"));

        await SubmitAsync(lead, ccg, Complete);

        Assert.False((await lead.OpenAsync($"/ccgs/{ccg}")).HasLink("Add primary care co-commissioning"));
    }

    private async Task<(OrganisationCode Ccg, OrganisationCode Team)> GivenAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        return (ccg, team);
    }

    private static async Task<Page> SubmitAsync(Visitor visitor, OrganisationCode ccg, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address(ccg))).Form(Address(ccg)), answers);

    private Task<int> CountAsync(OrganisationCode ccg) =>
        app.ReadAsync(db => db.CcgDelegatedFunctions.CountAsync(row => row.CcgCode == ccg && row.Function == DelegatedFunction.PrimaryCareCoCommissioning));

    private static string Address(OrganisationCode ccg) => $"/ccgs/{ccg}/functions/new";

    private async Task AssertOneEntryAsync(OrganisationCode ccg, TestUser user, string subject, AuditChange change, string? reason)
    {
        var entries = await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == user.Id).ToListAsync());
        var entry = Assert.Single(entries, entry => entry.Subject == subject);
        Assert.Equal((Ccg.Kind, ccg.Value, change, reason), (entry.RecordKind, entry.RecordId, entry.Change, entry.Reason));
        Assert.Equal((user.Name, Role.AreaTeamLead, user.Organisation), (entry.UserName, entry.Role, entry.Organisation));
    }

    private async Task<Visitor> LeadAsync(OrganisationCode team) => await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
}
