using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

public sealed class DirectionPagesTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R213", "R216", "R217", "R218", "R309", "R312")]
    public async Task The_lead_drafts_a_direction_with_its_powers_and_what_each_needs_and_one_for_each_group_concerned()
    {
        var given = await InAsync(app);
        var (address, lead) = (await given.InStageAsync(InterventionStage.Proposed), await given.LogInAsync(Role.AreaTeamLead));
        var other = await app.Given.CcgAsync(given.Team, "NHS Other CCG");

        var page = await TakeAsync(lead, $"{address}/directions/new", new() { ["Form.Ccg"] = given.Ccg.Value });
        var direction = page.Link($"Write the direction to NHS Test {given.Ccg} CCG");
        await TakeAsync(lead, direction, new()
        {
            ["Form.Powers"] = nameof(InterventionPower.ExerciseByBoardOrOtherCcg),
            ["Form.CarriedOutBy"] = nameof(FunctionsCarriedOutBy.OtherCcg),
            ["Form.OtherCcg"] = other.Value,
            ["Form.Text"] = "Another CCG commissions surgery.",
            ["Form.StopsFor"] = nameof(StopsFor.Ccg),
        });

        page = await lead.OpenAsync(address);
        foreach (var message in new[]
        {
            "Enter which functions are affected in the direction to", "Enter what shows that the other CCG is willing in the direction to",
            "Enter how effective NHS England would be and why it does not act itself in the direction to",
            "Add a direction to NHS Other CCG, because each CCG concerned has its own direction",
        })
        {
            Assert.Contains(message, page.Text, StringComparison.Ordinal);
        }

        Assert.Null((await given.ReadAsync(address)).Directions[0].VersionInHand!.StopsFor);
        (await SubmitAsync(lead, $"{address}/directions/new", new() { ["Form.Ccg"] = given.Ccg.Value })).ShowsError(
            "Form.Ccg", $"Select another CCG, because this one has a direction already {Source(GuidanceRules.R309)}");
        page = await TakeAsync(lead, $"{address}/directions/new", new() { ["Form.Ccg"] = other.Value });
        Assert.DoesNotContain("Add a direction to NHS Other CCG", page.Text, StringComparison.Ordinal);
        await TakeAsync(lead, page.Link("Remove this direction to NHS Other CCG"));
        Assert.Single((await given.ReadAsync(address)).Directions);
    }

    [Fact]
    [Rule("R310")]
    public async Task A_requirement_is_added_changed_and_removed_while_its_direction_is_written()
    {
        var given = await InAsync(app);
        var (address, lead) = (await given.InStageAsync(InterventionStage.Proposed), await given.LogInAsync(Role.AreaTeamLead));
        var page = await TakeAsync(lead, $"{address}/directions/new", new() { ["Form.Ccg"] = given.Ccg.Value });
        var add = page.Link($"Add a requirement to the direction to NHS Test {given.Ccg} CCG");
        (await SubmitAsync(lead, add)).ShowsError("Form.Text", "Enter what is required");
        page = await TakeAsync(lead, add, new() { ["Form.Text"] = "Agree a plan.", ["Form.DueAfterWeeks"] = "4" });
        Assert.Contains("4 weeks after the signature", page.Text, StringComparison.Ordinal);

        page = await TakeAsync(
            lead, page.Link($"Change requirement 1 of the direction to NHS Test {given.Ccg} CCG"),
            new(On("DueOn", "2015-01-30")) { ["Form.Text"] = "Agree two plans.", ["Form.DueAfterWeeks"] = "" });

        Assert.Contains("Agree two plans.", page.Text, StringComparison.Ordinal);
        Assert.Contains("30 January 2015", page.Text, StringComparison.Ordinal);
        await TakeAsync(lead, page.Link($"Remove requirement 1 of the direction to NHS Test {given.Ccg} CCG"));
        Assert.Empty((await given.ReadAsync(address)).Directions[0].VersionInHand!.Requirements);
    }

    [Fact]
    [Rule("R308", "R310")]
    public async Task The_group_marks_a_requirement_as_met_and_the_director_approves_what_needs_approval()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.InForce);
        var (group, director) = (await given.LogInAsync(Role.CcgLead), await given.LogInAsync(Role.AreaTeamDirector));
        var mark = (await group.OpenAsync(address)).Link($"Record what was done about requirement 1 of the direction to NHS Test {given.Ccg} CCG");

        var page = await TakeAsync(
            group, mark, new(On("On", "2014-11-19")) { ["Form.Kind"] = nameof(RequirementMarkKind.Met), ["Form.Note"] = "The plan is agreed." });

        Assert.Contains("Waiting for approval", page.Text, StringComparison.Ordinal);
        Assert.Contains("A requirement of a direction needs approval", (await director.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.True((await director.OpenAsync("/")).Asks("Decide whether to approve what was done about a requirement"));
        await TakeAsync(director, mark, new(On("On", "2014-11-19")) { ["Form.Kind"] = nameof(RequirementMarkKind.Approved), ["Form.Note"] = "It will do." });
        var stored = await given.ReadAsync(address);
        Assert.Equal(RequirementStatus.Met, stored.StatusOf(stored.Directions[0].VersionInForce!.Requirements[0]));
        Assert.True((await director.OpenAsync("/")).Asks("Propose to lift the directions, because every requirement is met"));
    }

    [Fact]
    [Rule("R308", "R309")]
    public async Task A_requirement_that_is_overdue_comes_to_both_leads_and_to_what_is_overdue()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.InForce);
        var (group, lead) = (await given.UserAsync(Role.CcgLead), await given.UserAsync(Role.AreaTeamLead));
        var start = app.Clock.GetUtcNow();
        app.Clock.AdjustTime(start.AddDays(70));
        try
        {
            foreach (var user in new[] { group, lead })
            {
                Assert.Equal(
                    $"{address}#directions",
                    (await (await app.LogInAsync(user)).OpenAsync("/")).To("Follow up the requirement that was due on 18 January 2015, or mark it as met"));
            }

            var overdue = await (await app.LogInAsync(lead)).OpenAsync($"/area-teams/{given.Team}/overdue");
            Assert.Contains("Follow up the requirement that was due on 18 January 2015", overdue.Text, StringComparison.Ordinal);
            Assert.Contains("Overdue", (await (await app.LogInAsync(group)).OpenAsync(address)).Text, StringComparison.Ordinal);
        }
        finally
        {
            app.Clock.AdjustTime(start);
        }
    }

    [Fact]
    [Rule("R308")]
    public async Task A_direction_is_varied_by_a_new_version_that_the_Chief_Executive_signs_and_what_is_signed_stays_until_then()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.InForce);
        var (lead, director, chief, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.ChiefExecutive),
            await given.LogInAsync(Role.CcgLead));
        var name = $"NHS Test {given.Ccg} CCG";
        var page = await TakeAsync(lead, (await lead.OpenAsync(address)).Link($"Change this direction to {name}"), Because("Surgery was merged."));
        await TakeAsync(lead, page.Link($"Write the direction to {name}"), new() { ["Form.Text"] = "The new wording." });
        foreach (var reader in new[] { group, chief, await given.LogInAsync(Role.CommitteeMember) })
        {
            Assert.DoesNotContain("The new wording.", (await reader.OpenAsync(address)).Text, StringComparison.Ordinal);
        }

        await TakeAsync(director, (await director.OpenAsync(address)).Link($"Put this change to the Chief Executive, of the direction to {name}"));

        Assert.DoesNotContain("The new wording.", (await group.OpenAsync(address)).Text, StringComparison.Ordinal);
        await TakeAsync(chief, (await chief.OpenAsync(address)).Link($"Sign this change of the direction to {name}"));
        page = await group.OpenAsync(address);
        Assert.Contains("The new wording.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Surgery was merged.", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await given.ReadAsync(address)).Directions[0].InForce);
    }

    [Fact]
    [Rule("R308")]
    public async Task A_change_that_is_not_needed_is_put_away_with_a_reason()
    {
        var given = await InAsync(app);
        var (address, lead) = (await given.InStageAsync(InterventionStage.InForce), await given.LogInAsync(Role.AreaTeamLead));
        var name = $"NHS Test {given.Ccg} CCG";
        var page = await TakeAsync(lead, (await lead.OpenAsync(address)).Link($"Change this direction to {name}"), Because("Surgery was merged."));

        await TakeAsync(lead, page.Link($"Put this change away, of the direction to {name}"), Because("It was not."));

        Assert.Null((await given.ReadAsync(address)).Directions[0].VersionInHand);
    }

    [Fact]
    [Rule("R311")]
    public async Task Directions_are_lifted_by_a_proposal_with_a_reason_and_the_signature()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.InForce);
        var (director, chief, group) = (
            await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.ChiefExecutive), await given.LogInAsync(Role.CcgLead));
        await TakeAsync(director, $"{address}/lift", new() { ["Form.Direction"] = "all", ["Form.Reason"] = "Too early." });
        await TakeAsync(director, $"{address}/lift/take-back");
        Assert.Contains("One requirement is not met.", (await director.OpenAsync($"{address}/lift")).Text, StringComparison.Ordinal);

        await TakeAsync(director, $"{address}/lift", new() { ["Form.Direction"] = "all", ["Form.Reason"] = "Surgery is safe." });

        Assert.Contains("StatusDirections in force", (await group.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.True((await chief.OpenAsync("/")).Asks("Sign the lifting of the directions"));
        var page = await TakeAsync(chief, $"{address}/lift/sign");
        Assert.Contains("StatusDirections lifted", page.Text, StringComparison.Ordinal);
        page = await group.OpenAsync(address);
        Assert.Contains("until it was lifted on 19 November 2014", page.Text, StringComparison.Ordinal);
        Assert.Contains("Surgery is safe.", page.Text, StringComparison.Ordinal);
        Assert.Contains("All directions are lifted", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R216")]
    public async Task A_replaced_accountable_officer_becomes_a_task_of_the_director_and_changes_no_other_record()
    {
        var given = await InAsync(app);
        var (address, director, chief) = (
            await given.InStageAsync(InterventionStage.InForce), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.ChiefExecutive));
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var name = $"NHS Test {given.Ccg} CCG";
        var page = await TakeAsync(lead, (await lead.OpenAsync(address)).Link($"Change this direction to {name}"), Because("A new officer."));
        var form = (await lead.OpenAsync(page.Link($"Write the direction to {name}"))).Form(page.Link($"Write the direction to {name}"));
        await lead.SubmitAsync(form, new()
        {
            ["Form.Powers"] = nameof(InterventionPower.ReplaceAccountableOfficer),
            ["Form.NewAccountableOfficer"] = "Bea North",
        });
        await TakeAsync(director, (await director.OpenAsync(address)).Link($"Put this change to the Chief Executive, of the direction to {name}"));
        await TakeAsync(chief, (await chief.OpenAsync(address)).Link($"Sign this change of the direction to {name}"));
        Assert.Equal($"{address}#follow-ups", (await director.OpenAsync("/")).To("Record in the CCG's details who its accountable officer is"));

        page = await TakeAsync(
            director, (await director.OpenAsync(address)).Link("say that it is recorded: Record in the CCG's details who its accountable officer is"));

        Assert.Contains("recorded on 19 November 2014", page.Text, StringComparison.Ordinal);
        Assert.False((await director.OpenAsync("/")).Asks("Record in the CCG's details who its accountable officer is"));
    }

    [Fact]
    [Rule("R255")]
    public async Task What_was_said_about_a_case_is_filed_by_either_side_and_what_was_filed_before_the_proposal_stays_with_the_area_team()
    {
        var given = await InAsync(app);
        var (early, address) = (await given.InStageAsync(InterventionStage.UnderConsideration), await given.InStageAsync(InterventionStage.InForce));
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        Dictionary<string, string> call = new(On("On", "2014-11-18")) { ["Form.Kind"] = "Call", ["Form.With"] = "Both sides", ["Form.Text"] = "We spoke." };

        Assert.Contains("We spoke.", (await TakeAsync(lead, $"{early}/communications/new", call)).Text, StringComparison.Ordinal);
        await TakeAsync(group, $"{address}/communications/new", call);

        Assert.Equal(404, (await group.OpenAsync($"{early}/communications/new")).Status);
        Assert.Contains("We spoke.", (await lead.OpenAsync(address)).Text, StringComparison.Ordinal);
    }
}
