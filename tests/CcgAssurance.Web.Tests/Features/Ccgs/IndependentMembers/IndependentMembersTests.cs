using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Ccgs.IndependentMembers;

public sealed class IndependentMembersTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Text"] = "One lay member sits in on every conversation.",
        ["Form.AgreedOn.Day"] = "2",
        ["Form.AgreedOn.Month"] = "6",
        ["Form.AgreedOn.Year"] = "2014",
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
    public async Task Get_by_the_lead_of_another_area_team_or_for_a_year_without_quarters_finds_nothing()
    {
        var (ccg, team) = await GivenAsync();
        var stranger = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));
        var lead = await LeadAsync(team);

        Assert.Equal(404, (await stranger.OpenAsync(Address(ccg))).Status);
        Assert.Equal(404, (await lead.OpenAsync($"/ccgs/{ccg}/2013-14/independent-members")).Status);
        Assert.Equal(404, (await lead.OpenAsync($"/ccgs/{ccg}/2014-16/independent-members")).Status);
        Assert.Equal(404, (await lead.OpenAsync("/ccgs/ZZZ/2014-15/independent-members")).Status);
    }

    [Theory]
    [Rule("R102")]
    [InlineData("Form.Text", "", "Enter what was agreed")]
    [InlineData("Form.AgreedOn.Day", "", "Date agreed must include a day")]
    [InlineData("Form.AgreedOn.Month", "13", "Date agreed must be a real date")]
    public async Task Post_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(string field, string typed, string message)
    {
        var (ccg, team) = await GivenAsync();
        var lead = await LeadAsync(team);

        var page = await SubmitAsync(lead, ccg, new(Complete) { [field] = typed });

        page.ShowsError(field, message);
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal("2014", page.ValueOf("Form.AgreedOn.Year"));
        await AssertNothingSavedAsync(ccg, lead);
    }

    [Fact]
    [Rule("R102")]
    public async Task Post_of_a_text_that_is_too_long_or_of_a_day_to_come_saves_nothing()
    {
        var (ccg, team) = await GivenAsync();
        var lead = await LeadAsync(team);
        var tooLong = new string('x', IndependentMembersProposal.TextMaxLength + 1);

        var longer = await SubmitAsync(lead, ccg, new(Complete) { ["Form.Text"] = tooLong });
        var later = await SubmitAsync(lead, ccg, new(Complete) { ["Form.AgreedOn.Year"] = "2099" });

        Assert.Equal(400, longer.Status);
        Assert.Equal(tooLong, longer.ValueOf("Form.Text"));
        Assert.Equal(400, later.Status);
        Assert.Contains("or earlier (2014/15 operational guidance, para 32)", later.Text, StringComparison.Ordinal);
        Assert.Equal(Complete["Form.Text"], later.ValueOf("Form.Text"));
        await AssertNothingSavedAsync(ccg, lead);
    }

    [Fact]
    [Rule("R102", "R254")]
    public async Task Post_records_what_was_agreed_for_the_year_and_shows_it_on_the_group_and_at_the_meeting()
    {
        var (ccg, team) = await GivenAsync();
        var decoy = await app.Given.CcgAsync(team);
        await app.Given.QuarterAsync(decoy);
        var lead = await LeadAsync(team);
        Assert.Equal(Address(ccg), (await lead.OpenAsync($"/ccgs/{ccg}")).Link("Record independent members in 2014/15"));

        var page = await lead.FollowAsync(await SubmitAsync(lead, ccg, Complete));

        Assert.Contains("Independent members in 2014/15 saved", page.Text, StringComparison.Ordinal);
        Assert.Contains("One lay member sits in on every conversation. Agreed on 2 June 2014", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "One lay member sits in on every conversation. Agreed on 2 June 2014",
            (await lead.OpenAsync($"/ccgs/{ccg}/2014-15/q2/meeting")).Text,
            StringComparison.Ordinal);
        Assert.Contains("No agreed proposal has been recorded", (await lead.OpenAsync($"/ccgs/{decoy}/2014-15/q2/meeting")).Text, StringComparison.Ordinal);
        Assert.Equal(Complete["Form.Text"], (await lead.OpenAsync(Address(ccg))).ValueOf("Form.Text"));
        var entry = Assert.Single(await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == lead.User!.Id).ToListAsync()));
        Assert.Equal(
            (Ccg.Kind, ccg.Value, AuditChange.Added, "Independent members in 2014/15"), (entry.RecordKind, entry.RecordId, entry.Change, entry.Subject));
    }

    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_and_lets_the_second_person_choose()
    {
        var (ccg, team) = await GivenAsync();
        var (first, second) = (await LeadAsync(team), await LeadAsync(team));
        await SubmitAsync(first, ccg, Complete);
        var opened = await second.OpenAsync(Address(ccg));
        await SubmitAsync(first, ccg, new() { ["Form.Text"] = "Theirs." });

        var conflict = await second.SubmitAsync(opened.Form(Address(ccg)), new() { ["Form.Text"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Someone else changed this part of the CCG", conflict.Text, StringComparison.Ordinal);
        Assert.Equal([["What was agreed", "Theirs.", "Mine."]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Theirs.", (await ReadAsync(ccg))!.Text);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address(ccg)))).Status);
        Assert.Equal("Mine.", (await ReadAsync(ccg))!.Text);
    }

    [Fact]
    public async Task Post_of_a_second_first_record_replaces_nothing_unseen()
    {
        var (ccg, team) = await GivenAsync();
        var (first, second) = (await LeadAsync(team), await LeadAsync(team));
        var opened = await second.OpenAsync(Address(ccg));
        await SubmitAsync(first, ccg, Complete);

        Assert.Equal(409, (await second.SubmitAsync(opened.Form(Address(ccg)), new(Complete) { ["Form.Text"] = "Mine." })).Status);
        Assert.Equal(Complete["Form.Text"], (await ReadAsync(ccg))!.Text);
    }

    private async Task<(OrganisationCode Ccg, OrganisationCode Team)> GivenAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        await app.Given.QuarterAsync(ccg);
        return (ccg, team);
    }

    private static string Address(OrganisationCode ccg) => $"/ccgs/{ccg}/2014-15/independent-members";

    private async Task<Visitor> LeadAsync(OrganisationCode team) => await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

    private static async Task<Page> SubmitAsync(Visitor visitor, OrganisationCode ccg, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address(ccg))).Form(Address(ccg)), answers);

    private Task<IndependentMembersProposal?> ReadAsync(OrganisationCode ccg) =>
        app.ReadAsync(db => db.IndependentMembersProposals.SingleOrDefaultAsync(row => row.CcgCode == ccg));

    private async Task AssertNothingSavedAsync(OrganisationCode ccg, Visitor by)
    {
        Assert.Null(await ReadAsync(ccg));
        Assert.Equal(0, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == by.User!.Id)));
    }
}
