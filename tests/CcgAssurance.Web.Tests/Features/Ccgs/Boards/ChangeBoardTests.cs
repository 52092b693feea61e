using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Ccgs.Boards;

public sealed class ChangeBoardTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly DateOnly Start = new(2013, 4, 1);

    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.BoardName"] = "Upper Northshire Board",
        ["Form.Until.Day"] = "31",
        ["Form.Until.Month"] = "12",
        ["Form.Until.Year"] = "2014",
        ["Form.Reason"] = "As the minutes say.",
    };

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var (ccg, _, id) = await GivenAsync();

        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Address(ccg, id))).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.NationalTeam)]
    public async Task Get_by_a_role_that_does_not_edit_groups_is_forbidden(Role role)
    {
        var (ccg, team, id) = await GivenAsync();
        OrganisationCode? organisation = role.Level() switch
        {
            OrganisationLevel.Ccg => ccg,
            OrganisationLevel.AreaTeam => team,
            _ => null,
        };
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, organisation));

        Assert.Equal(403, (await visitor.OpenAsync(Address(ccg, id))).Status);
    }

    [Fact]
    public async Task Get_by_the_lead_of_another_area_team_finds_nothing()
    {
        var (ccg, _, id) = await GivenAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await visitor.OpenAsync(Address(ccg, id))).Status);
    }

    [Fact]
    public async Task Get_of_a_record_of_another_group_or_of_none_finds_nothing()
    {
        var (ccg, team, _) = await GivenAsync();
        var (_, _, foreign) = await GivenAsync();
        var lead = await LeadAsync(team);

        Assert.Equal(404, (await lead.OpenAsync(Address(ccg, foreign))).Status);
        Assert.Equal(404, (await lead.OpenAsync(Address(ccg, Guid.Empty))).Status);
    }

    [Fact]
    public async Task Post_for_a_record_of_another_group_finds_nothing_and_changes_nothing()
    {
        var (ccg, team, id) = await GivenAsync();
        var (_, _, foreign) = await GivenAsync();
        var lead = await LeadAsync(team);
        var form = (await lead.OpenAsync(Address(ccg, id))).Form(Address(ccg, id));
        using var request = form.ToRequest(Complete);
        request.RequestUri = new Uri(Address(ccg, foreign), UriKind.Relative);

        Assert.Equal(404, (int)(await lead.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Null((await ReadAsync(foreign)).Until);
    }

    [Fact]
    public async Task Get_shows_what_is_stored()
    {
        var (ccg, team, id) = await GivenAsync();

        var page = await (await LeadAsync(team)).OpenAsync(Address(ccg, id));

        Assert.Equal("Northshire Board", page.ValueOf("Form.BoardName"));
        Assert.Equal("", page.ValueOf("Form.Until.Day") ?? "");
        Assert.Equal("", page.ValueOf("Form.Reason"));
    }

    [Theory]
    [Rule("R20")]
    [InlineData("Form.BoardName", "", "Enter the name of the board")]
    [InlineData("Form.From.Day", "", "First day must include a day")]
    [InlineData("Form.Until.Month", "13", "Last day must be a real date")]
    [InlineData("Form.Until.Year", "2012",
        "Enter a last day that is 1 April 2013 or later (2014/15 operational guidance, paras 16, 24, 25 and 33)", "Form.Until.Day")]
    [InlineData("Form.Reason", "", "Enter the reason for the change")]
    public async Task Post_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string typed, string message, string? errorAt = null)
    {
        var (ccg, team, id) = await GivenAsync();
        var lead = await LeadAsync(team);

        var page = await SubmitAsync(lead, ccg, id, new(Complete) { [field] = typed });

        page.ShowsError(errorAt ?? field, message);
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Null((await ReadAsync(id)).Until);
        Assert.Equal(0, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == lead.User!.Id)));
    }

    [Fact]
    [Rule("R20", "R254")]
    public async Task Post_saves_the_correction_with_its_reason_and_keeps_the_old_values_in_the_history()
    {
        var (ccg, team, id) = await GivenAsync();
        var (_, _, decoy) = await GivenAsync();
        var lead = await LeadAsync(team);

        var page = await lead.FollowAsync(await SubmitAsync(lead, ccg, id, Complete));

        Assert.Contains("Upper Northshire Board 1 April 2013 to 31 December 2014", page.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2014, 12, 31), (await ReadAsync(id)).Until);
        Assert.Null((await ReadAsync(decoy)).Until);
        await AssertOneEntryAsync(ccg, lead.User!, "Health and wellbeing board: Upper Northshire Board", AuditChange.Changed, "As the minutes say.");
        var history = await lead.OpenAsync($"/ccgs/{ccg}/history");
        Assert.Contains("Reason: As the minutes say.", history.Text, StringComparison.Ordinal);
        Assert.Contains("Last day Now: 31 December 2014", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_and_lets_the_second_person_choose()
    {
        var (ccg, team, id) = await GivenAsync();
        var (first, second) = (await LeadAsync(team), await LeadAsync(team));
        var opened = await second.OpenAsync(Address(ccg, id));
        await SubmitAsync(first, ccg, id, Complete);

        var conflict = await second.SubmitAsync(opened.Form(Address(ccg, id)), new(Complete) { ["Form.Until.Day"] = "30" });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(
            "Someone else changed this part of the CCG while you were writing. Your answers are not saved yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Contains(["Last day", "31 December 2014", "30 December 2014"], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal(new DateOnly(2014, 12, 31), (await ReadAsync(id)).Until);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address(ccg, id)))).Status);
        Assert.Equal(new DateOnly(2014, 12, 30), (await ReadAsync(id)).Until);
    }

    private async Task<(OrganisationCode Ccg, OrganisationCode Team, Guid Id)> GivenAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        await app.WriteAsync(async db =>
        {
            if (!await db.HealthAndWellbeingBoards.AnyAsync(board => board.Name == "Northshire Board"))
            {
                db.HealthAndWellbeingBoards.Add(HealthAndWellbeingBoard.Create("Northshire Board"));
            }

            (await db.AllPartsOf<Ccg>().SingleAsync(row => row.Code == ccg)).WorkWith("Northshire Board", Start);
        });
        return (ccg, team, await app.ReadAsync(db => db.CcgBoards
            .Where(row => row.CcgCode == ccg)
            .OrderByDescending(row => row.From)
            .Select(row => row.Id)
            .FirstAsync()));
    }

    private static async Task<Page> SubmitAsync(Visitor visitor, OrganisationCode ccg, Guid id, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address(ccg, id))).Form(Address(ccg, id)), answers);

    private Task<CcgBoard> ReadAsync(Guid id) => app.ReadAsync(db => db.CcgBoards.SingleAsync(row => row.Id == id));

    private static string Address(OrganisationCode ccg, Guid id) => $"/ccgs/{ccg}/boards/{id}";

    private async Task AssertOneEntryAsync(OrganisationCode ccg, TestUser user, string subject, AuditChange change, string? reason)
    {
        var entries = await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == user.Id).ToListAsync());
        var entry = Assert.Single(entries, entry => entry.Subject == subject);
        Assert.Equal((Ccg.Kind, ccg.Value, change, reason), (entry.RecordKind, entry.RecordId, entry.Change, entry.Reason));
        Assert.Equal((user.Name, Role.AreaTeamLead, user.Organisation), (entry.UserName, entry.Role, entry.Organisation));
    }

    private async Task<Visitor> LeadAsync(OrganisationCode team) => await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
}
