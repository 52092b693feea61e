using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Ccgs.HandOver;

public sealed class HandOverTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Note = "Reply to the comment on domain 4 first.";

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync(Address(await app.Given.CcgAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Get_by_somebody_outside_the_area_team_is_forbidden(Role role)
    {
        var ccg = await app.Given.CcgAsync();
        var user = await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Ccg ? ccg : null);

        Assert.Equal(403, (await (await app.LogInAsync(user)).OpenAsync(Address(ccg))).Status);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task Get_for_a_group_of_another_area_team_finds_nothing(Role role) => Assert.Equal(
        404, (await (await app.LogInAsync(await app.Given.UserAsync(role))).OpenAsync(Address(await app.Given.CcgAsync()))).Status);

    [Fact]
    [Rule("R10")]
    public async Task Get_says_who_leads_and_offers_the_other_leads_of_the_area_team_and_nobody_else()
    {
        var team = await TeamAsync();
        var elsewhere = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = await app.LogInAsync(team.Director);
        var before = await visitor.OpenAsync($"/ccgs/{team.Ccg}");
        Assert.Contains("Area team lead Every lead in the area team", before.Text, StringComparison.Ordinal);

        var page = await visitor.OpenAsync(before.Link($"Hand over {NameOf(team.Ccg)}"));

        Assert.Contains("This CCG is not assigned to anyone", page.Text, StringComparison.Ordinal);
        Assert.Equal(new[] { team.First.Email, team.Second.Email }.Order(StringComparer.Ordinal), Offered(page).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(elsewhere.Email, page.Raw, StringComparison.Ordinal);

        await HandOverAsync(visitor, team.Ccg, team.First);
        var after = await visitor.OpenAsync(Address(team.Ccg));
        Assert.Contains($"{team.First.Name} has led this CCG since 19 November 2014.", after.Text, StringComparison.Ordinal);
        Assert.Equal([team.Second.Email], Offered(after));
        Assert.Equal("", after.ValueOf("Form.Note"));
    }

    [Fact]
    public async Task An_area_team_with_one_lead_who_has_it_already_has_nobody_to_hand_it_over_to()
    {
        var areaTeam = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(areaTeam);
        var only = await app.Given.UserAsync(Role.AreaTeamLead, areaTeam);
        var visitor = await app.LogInAsync(only);
        await HandOverAsync(visitor, ccg, only);

        var page = await visitor.OpenAsync(Address(ccg));

        Assert.Contains("Your area team has no other leads", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Address(ccg));
    }

    [Theory]
    [InlineData("Form.Lead", "", "Select who will lead this CCG")]
    [InlineData("Form.Lead", "nobody@test.example", "Select a lead of your area team (2014/15 operational guidance, paras 18, 43, 54 and 59)")]
    [InlineData("Form.Note", "", "Enter a note, such as what to do next")]
    public async Task Post_that_is_wrong_shows_the_error_keeps_what_was_typed_and_saves_nothing(string field, string value, string message)
    {
        var team = await TeamAsync();
        var visitor = await app.LogInAsync(team.First);
        var answers = new Dictionary<string, string> { ["Form.Lead"] = team.Second.Email, ["Form.Note"] = Note, [field] = value };

        var answer = await visitor.SubmitAsync((await visitor.OpenAsync(Address(team.Ccg))).Form(Address(team.Ccg)), answers);

        answer.ShowsError(field, message);
        Assert.Equal(answers["Form.Note"], answer.ValueOf("Form.Note"));
        Assert.Null(await AssignmentAsync(team.Ccg));
    }

    [Fact]
    public async Task Post_with_a_note_that_is_too_long_or_with_a_director_as_lead_is_refused()
    {
        var team = await TeamAsync();
        var visitor = await app.LogInAsync(team.First);

        var tooLong = await SubmitAsync(visitor, team.Ccg, team.Second, new string('x', CcgLeadAssignment.NoteMaxLength + 1));
        var director = await SubmitAsync(visitor, team.Ccg, team.Director, Note);

        tooLong.ShowsError("Form.Note", "Note must be 350 characters or less");
        Assert.Equal(400, director.Status);
        Assert.Null(await AssignmentAsync(team.Ccg));
    }

    [Fact]
    [Rule("R10", "R254")]
    public async Task Post_hands_it_over_with_the_note_as_a_notice_and_in_the_history_of_the_area_team()
    {
        var team = await TeamAsync();
        var decoy = await app.Given.CcgAsync(team.Code);
        var ccgLead = await app.Given.UserAsync(Role.CcgLead, team.Ccg);
        var visitor = await app.LogInAsync(team.First);

        var answer = await SubmitAsync(visitor, team.Ccg, team.Second, "Reply to the comment\r\non domain 4 first.");

        Assert.Equal($"/ccgs/{team.Ccg}", answer.Location);
        var assignment = await AssignmentAsync(team.Ccg);
        Assert.Equal(
            (team.Second.Id, team.Second.Name, new DateOnly(2014, 11, 19), team.First.Name),
            (assignment!.LeadId, assignment.Lead, assignment.From, assignment.HandedOverBy));
        Assert.Null(await AssignmentAsync(decoy));
        Assert.Contains($"Area team lead {team.Second.Name}, since 19 November 2014", (await visitor.FollowAsync(answer)).Text, StringComparison.Ordinal);

        Assert.Equal("HandedOver", Assert.Single(await app.NoticesOfAsync(team.Second)));
        var notices = await app.NoticesPageAsync(team.Second);
        Assert.Contains($"You are now the area team lead for {NameOf(team.Ccg)}", notices.Text, StringComparison.Ordinal);
        Assert.Contains(Note, notices.Text, StringComparison.Ordinal);
        Assert.Contains($"Handed over by {team.First.Name}", notices.Text, StringComparison.Ordinal);
        Assert.Empty(await app.NoticesOfAsync(team.First));
        Assert.Empty(await app.NoticesOfAsync(ccgLead));

        var history = await (await app.LogInAsync(team.Director)).OpenAsync($"/ccgs/{team.Ccg}/history");
        Assert.Contains("Lead in the area team added", history.Text, StringComparison.Ordinal);
        Assert.Contains("on domain 4 first.", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(team.Second.Id.ToString(), history.Raw, StringComparison.Ordinal);
        var group = await app.LogInAsync(ccgLead);
        Assert.Contains($"Area team lead {team.Second.Name}", (await group.OpenAsync($"/ccgs/{team.Ccg}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hand over", (await group.OpenAsync($"/ccgs/{team.Ccg}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("on domain 4 first.", (await group.OpenAsync($"/ccgs/{team.Ccg}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_left_the_area_team_is_told_nothing_about_its_groups()
    {
        var team = await TeamAsync();
        var director = await app.LogInAsync(team.Director);
        await HandOverAsync(director, team.Ccg, team.First);
        var elsewhere = await app.Given.AreaTeamAsync();
        await app.Given.MoveAsync(team.First, Role.AreaTeamLead, elsewhere);

        await HandOverAsync(director, team.Ccg, team.Second);

        Assert.Single(await app.NoticesOfAsync(team.First));
    }

    [Fact]
    public async Task Who_loses_it_by_the_word_of_the_director_is_told_and_the_history_keeps_who_had_it_before()
    {
        var team = await TeamAsync();
        var director = await app.LogInAsync(team.Director);
        await HandOverAsync(director, team.Ccg, team.First);

        await HandOverAsync(director, team.Ccg, team.Second);

        Assert.Equal(2, (await app.NoticesOfAsync(team.First)).Count);
        Assert.Contains(
            $"{team.Second.Name} is now the area team lead for {NameOf(team.Ccg)}",
            (await app.NoticesPageAsync(team.First)).Text,
            StringComparison.Ordinal);
        var changes = await app.ReadAsync(db => db.AuditEntries
            .Where(entry => entry.PartKind == nameof(CcgLeadAssignment) && entry.UserId == team.Director.Id)
            .OrderBy(entry => entry.Id).Select(entry => entry.Change).ToListAsync());
        Assert.Equal([AuditChange.Added, AuditChange.Changed], changes);
    }

    [Fact]
    public async Task The_second_of_two_people_is_told_who_leads_it_now_and_may_still_hand_it_over()
    {
        var team = await TeamAsync();
        var third = await app.Given.UserAsync(Role.AreaTeamLead, team.Code);
        var (first, second) = (await app.LogInAsync(team.First), await app.LogInAsync(team.Director));
        var opened = (await second.OpenAsync(Address(team.Ccg))).Form(Address(team.Ccg));
        await HandOverAsync(first, team.Ccg, team.Second);

        var conflict = await second.SubmitAsync(opened, new() { ["Form.Lead"] = third.Email, ["Form.Note"] = Note });

        Assert.Equal(409, conflict.Status);
        Assert.Contains($"{team.Second.Name} has led this CCG since", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(Note, conflict.ValueOf("Form.Note"));
        Assert.Equal(team.Second.Id, (await AssignmentAsync(team.Ccg))!.LeadId);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address(team.Ccg)))).Status);
        Assert.Equal(third.Id, (await AssignmentAsync(team.Ccg))!.LeadId);
    }

    [Fact]
    [Rule("R10")]
    public async Task It_changes_no_permission_the_other_lead_opens_and_changes_all_that_they_could_before()
    {
        var team = await TeamAsync();
        var quarter = await app.Given.QuarterAsync(team.Ccg);
        var root = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
        string[] pages =
        [
            root, $"{root}/domains/1", $"{root}/meeting/edit", $"{root}/draft/share", $"{root}/evidence/add", $"{root}/items/on/domain-1",
            $"/ccgs/{team.Ccg}/boards/new", Address(team.Ccg),
        ];
        var other = await app.LogInAsync(team.Second);
        var before = await StatusesAsync(other, pages);
        await HandOverAsync(await app.LogInAsync(team.Director), team.Ccg, team.First);

        Assert.Equal(Enumerable.Repeat(200, pages.Length), before);
        Assert.Equal(before, await StatusesAsync(other, pages));
        var domain = $"{root}/domains/1";
        var saved = await other.SubmitAsync(
            (await other.OpenAsync(domain)).Form(domain), new() { ["Form.Rationale"] = "Written by somebody who does not lead it." });
        Assert.Equal(302, saved.Status);
        var director = await app.LogInAsync(team.Director);
        Assert.Equal(200, (await director.OpenAsync(root)).Status);
        Assert.Equal(403, (await director.OpenAsync($"{root}/draft/share")).Status);
    }

    [Fact]
    public async Task Somebody_who_left_the_area_team_leads_nothing_any_more()
    {
        var team = await TeamAsync();
        var visitor = await app.LogInAsync(team.Director);
        await HandOverAsync(visitor, team.Ccg, team.First);
        var elsewhere = await app.Given.AreaTeamAsync();
        await app.Given.MoveAsync(team.First, Role.AreaTeamLead, elsewhere);

        Assert.Contains("Area team lead Every lead in the area team", (await visitor.OpenAsync($"/ccgs/{team.Ccg}")).Text, StringComparison.Ordinal);
        Assert.Contains("This CCG is not assigned to anyone", (await visitor.OpenAsync(Address(team.Ccg))).Text, StringComparison.Ordinal);
        await HandOverAsync(visitor, team.Ccg, team.Second);
        Assert.Equal(team.Second.Id, (await AssignmentAsync(team.Ccg))!.LeadId);
    }

    private async Task<Team> TeamAsync()
    {
        var code = await app.Given.AreaTeamAsync();
        return new Team(
            code, await app.Given.CcgAsync(code), await app.Given.UserAsync(Role.AreaTeamLead, code),
            await app.Given.UserAsync(Role.AreaTeamLead, code), await app.Given.UserAsync(Role.AreaTeamDirector, code));
    }

    private static async Task HandOverAsync(Visitor visitor, OrganisationCode ccg, TestUser to) =>
        Assert.Equal(302, (await SubmitAsync(visitor, ccg, to, Note)).Status);

    private static async Task<Page> SubmitAsync(Visitor visitor, OrganisationCode ccg, TestUser to, string note) => await visitor.SubmitAsync(
        (await visitor.OpenAsync(Address(ccg))).Form(Address(ccg)), new() { ["Form.Lead"] = to.Email, ["Form.Note"] = note });

    private static async Task<List<int>> StatusesAsync(Visitor visitor, IEnumerable<string> pages)
    {
        var statuses = new List<int>();
        foreach (var page in pages)
        {
            statuses.Add((await visitor.OpenAsync(page)).Status);
        }

        return statuses;
    }

    private Task<CcgLeadAssignment?> AssignmentAsync(OrganisationCode ccg) =>
        app.ReadAsync(db => db.CcgLeadAssignments.SingleOrDefaultAsync(row => row.CcgCode == ccg));

    private static IEnumerable<string> Offered(Page page) =>
        page.Document.QuerySelectorAll("input[name='Form.Lead']").Select(input => input.GetAttribute("value")!);

    private static string NameOf(OrganisationCode ccg) => $"NHS Test {ccg} CCG";

    private static string Address(OrganisationCode ccg) => $"/ccgs/{ccg}/hand-over";

    private sealed record Team(OrganisationCode Code, OrganisationCode Ccg, TestUser First, TestUser Second, TestUser Director);
}
