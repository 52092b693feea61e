using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Testing.Pdf;
using CcgAssurance.Web.Features.Published;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

/// <summary>The documents of interventions: directions, the letters that lift them, summary reports, and the public list.</summary>
public sealed class InterventionDocumentsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Signed = "This is the direction as the Chief Executive signed it. It never changes.";

    [Fact]
    [Rule("R212", "R214", "R246", "R308")]
    public async Task A_direction_is_kept_as_it_was_signed_whatever_changes_later_and_the_public_reads_it()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.Approved);
        var (chief, group) = (await given.LogInAsync(Role.ChiefExecutive), await given.LogInAsync(Role.CcgLead));
        var name = $"NHS Test {given.Ccg} CCG";
        var draft = await chief.OpenAsync((await chief.OpenAsync(address)).Link($"See it as a document: direction to {name}, version 1"));
        Assert.Contains("It is not signed, and nothing of it is in force.", draft.Text, StringComparison.Ordinal);
        var document = await DocumentAsync(given, address, 1);
        Assert.Equal(404, (await group.OpenAsync(document)).Status);
        Assert.Equal(404, (await app.Visitor().OpenAsync(await PublicAsync(given, address))).Status);

        await TakeAsync(chief, $"{address}/sign");

        var page = await group.OpenAsync((await group.OpenAsync(address)).Link($"The direction as it was signed: direction to {name}, version 1"));
        foreach (var words in new[]
        {
            Signed, "The CCG commissions surgery as set out below.", "on behalf of the NHS England Board", "Agree a plan for surgery.",
            "section 14Z21 of the National Health Service Act 2006", "Signed on 19 November 2014", chief.User!.Name,
        })
        {
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        }

        var file = await PdfTextAsync(group, $"{document}.pdf");
        Assert.Contains("Signed on 19 November 2014", file, StringComparison.Ordinal);
        await app.ReadAsync(db => db.AreaTeams.Where(team => team.Code == given.Team)
            .ExecuteUpdateAsync(set => set.SetProperty(team => team.Name, "Renamed")));
        Assert.Equal(page.Text, (await group.OpenAsync(document)).Text);
        Assert.Equal(file, await PdfTextAsync(group, $"{document}.pdf"));
        Assert.Contains("Agree a plan for surgery.", await PdfTextAsync(group, $"{document}.large-print.pdf"), StringComparison.Ordinal);
        var other = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, await app.Given.CcgAsync()));
        Assert.Equal(404, (await other.OpenAsync(document)).Status);
        var shown = await app.Visitor().OpenAsync((await app.Visitor().OpenAsync("/published/directions")).Link($"Read the direction to {name}"));
        Assert.Contains("The CCG commissions surgery as set out below.", shown.Text, StringComparison.Ordinal);
        Assert.Equal(file, await PdfTextAsync(app.Visitor(), $"{await PublicAsync(given, address)}/direction.pdf"));
        Assert.Contains("Direction in force from 19 November 2014", (await app.Visitor().OpenAsync($"/published/{given.Ccg}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R308")]
    public async Task A_change_is_public_once_it_is_signed_and_the_version_before_it_stays_as_it_was_for_both_sides()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.InForce);
        var (lead, director, chief, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.ChiefExecutive),
            await given.LogInAsync(Role.CcgLead));
        var name = $"NHS Test {given.Ccg} CCG";
        var listed = await PublicAsync(given, address);
        var page = await TakeAsync(lead, (await lead.OpenAsync(address)).Link($"Change this direction to {name}"), Because("Surgery was merged."));
        await TakeAsync(lead, page.Link($"Write the direction to {name}"), new() { ["Form.Text"] = "The new wording." });
        var second = await DocumentAsync(given, address, 2);
        Assert.Contains("The new wording.", (await lead.OpenAsync(second)).Text, StringComparison.Ordinal);
        foreach (var reader in new[] { group, chief, await given.LogInAsync(Role.CommitteeMember) })
        {
            Assert.Equal(404, (await reader.OpenAsync(second)).Status);
        }

        await TakeAsync(director, (await director.OpenAsync(address)).Link($"Put this change to the Chief Executive, of the direction to {name}"));
        Assert.Contains("The new wording.", (await chief.OpenAsync(second)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The new wording.", (await app.Visitor().OpenAsync(listed)).Text, StringComparison.Ordinal);

        await TakeAsync(chief, (await chief.OpenAsync(address)).Link($"Sign this change of the direction to {name}"));

        Assert.Contains("The new wording.", (await app.Visitor().OpenAsync(listed)).Text, StringComparison.Ordinal);
        var before = await group.OpenAsync((await group.OpenAsync(address)).Link($"Version 1, signed on 19 November 2014, of the direction to {name}"));
        Assert.Contains("The CCG commissions surgery as set out below.", before.Text, StringComparison.Ordinal);
        Assert.Contains("Takes the place ofVersion 1", (await group.OpenAsync(second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R245", "R308", "R311")]
    public async Task Lifting_takes_the_document_down_and_leaves_the_day_and_the_reason_with_a_letter_for_the_group()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.InForce);
        var (director, chief, group) = (
            await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.ChiefExecutive), await given.LogInAsync(Role.CcgLead));
        await TakeAsync(director, $"{address}/lift", new() { ["Form.Direction"] = "all", ["Form.Reason"] = "Surgery is safe." });
        var letter = $"{address}/liftings/1/letter";
        Assert.Contains("It is not signed, and what it would lift is still in force.", (await chief.OpenAsync(letter)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await group.OpenAsync(letter)).Status);
        Assert.DoesNotContain("Surgery is safe.", (await group.OpenAsync(address)).Text, StringComparison.Ordinal);

        await TakeAsync(chief, $"{address}/lift/sign");

        var page = await group.OpenAsync((await group.OpenAsync(address)).Link($"The letter that lifted it: direction to NHS Test {given.Ccg} CCG"));
        Assert.Contains("Surgery is safe.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Signed on 19 November 2014", page.Text, StringComparison.Ordinal);
        Assert.Contains("Surgery is safe.", await PdfTextAsync(group, $"{letter}.pdf"), StringComparison.Ordinal);
        Assert.Contains("Surgery is safe.", await PdfTextAsync(group, $"{letter}.large-print.pdf"), StringComparison.Ordinal);
        var listed = await PublicAsync(given, address);
        var shown = await app.Visitor().OpenAsync(listed);
        Assert.Contains("until 19 November 2014, when NHS England lifted it", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Surgery is safe.", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The CCG commissions surgery as set out below.", shown.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await app.Visitor().OpenAsync($"{listed}/direction.pdf")).Status);
        Assert.Equal(404, (await app.Visitor().OpenAsync($"{listed}/direction.large-print.pdf")).Status);
        var list = await app.Visitor().OpenAsync("/published/directions");
        Assert.Contains($"NHS Test {given.Ccg} CCG ({given.Ccg})", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"Read the direction to NHS Test {given.Ccg} CCG", list.Text, StringComparison.Ordinal);
        Assert.Contains(Signed, (await group.OpenAsync(await DocumentAsync(given, address, 1))).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R311")]
    public async Task A_letter_that_was_taken_back_is_nowhere()
    {
        var given = await InAsync(app);
        var (address, director) = (await given.InStageAsync(InterventionStage.InForce), await given.LogInAsync(Role.AreaTeamDirector));
        await TakeAsync(director, $"{address}/lift", new() { ["Form.Direction"] = "all", ["Form.Reason"] = "Too early." });
        var letter = (await director.OpenAsync(address)).Link("See the letter as it would be signed, proposed on 19 November 2014");

        await TakeAsync(director, $"{address}/lift/take-back");

        Assert.Equal(404, (await director.OpenAsync(letter)).Status);
    }

    [Fact]
    [Rule("R212", "R213", "R246")]
    public async Task The_summary_report_is_kept_as_the_committee_got_it_and_the_group_and_peers_never_see_it()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.Proposed);
        var (lead, director, member) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CommitteeMember));
        var report = (await lead.OpenAsync(address)).Link("See the summary report as a document");
        Assert.Contains("It is not submitted to the committee.", (await lead.OpenAsync(report)).Text, StringComparison.Ordinal);
        var submitted = await given.InStageAsync(InterventionStage.Submitted);
        var kept = await member.OpenAsync((await member.OpenAsync(submitted)).Link("The summary report as it was submitted"));

        foreach (var words in new[]
        {
            "This is the summary report as it was submitted to the committee. It never changes.", "The report in short.", "Letters and minutes.", "We agree.",
            "on behalf of the NHS England Board", $"Draft direction to NHS Test {given.Ccg} CCG", "Agree a plan for surgery.", "There was no time.",
        })
        {
            Assert.Contains(words, kept.Text, StringComparison.Ordinal);
        }

        Assert.Equal(404, (await member.OpenAsync(report)).Status);
        Assert.Equal(404, (await (await given.LogInAsync(Role.CcgLead)).OpenAsync($"{submitted}/summary-report")).Status);
        Assert.Equal(200, (await director.OpenAsync($"{submitted}/summary-report.pdf")).Status);
        var number = int.Parse(submitted.Split('/')[2], CultureInfo.InvariantCulture);
        await app.ReadAsync(db => db.Interventions.Where(row => row.Number == number)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Justification, "Something else")));
        Assert.Equal(kept.Text, (await member.OpenAsync($"{submitted}/summary-report")).Text);
    }

    [Fact]
    [Rule("R309")]
    public async Task Another_group_reads_the_direction_to_it_and_not_the_one_beside_it()
    {
        var given = await InAsync(app);
        var other = await app.Given.CcgAsync();
        var address = await given.WithPartnerAsync(other);
        var reader = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, other));
        var directions = (await given.ReadAsync(address)).Directions;

        Assert.Equal(404, (await reader.OpenAsync($"{address}/directions/{directions[0].Id}/versions/1/direction")).Status);
        Assert.Equal(200, (await reader.OpenAsync($"{address}/directions/{directions[1].Id}/versions/1/direction")).Status);
        Assert.Equal(404, (await reader.OpenAsync($"{address}/summary-report")).Status);
        var list = await app.Visitor().OpenAsync("/published/directions");
        Assert.NotNull(list.Link($"Read the direction to NHS Test {given.Ccg} CCG"));
        Assert.NotNull(list.Link($"Read the direction to NHS Test {other} CCG"));
    }

    private static async Task<string> DocumentAsync(GivenIntervention given, string address, int version) =>
        $"{address}/directions/{(await given.ReadAsync(address)).Directions[0].Id}/versions/{version}/direction";

    private static async Task<string> PublicAsync(GivenIntervention given, string address) =>
        PublishedLinks.Direction((await given.ReadAsync(address)).Number, 1);

    private static async Task<string> PdfTextAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        return PdfReading.Of(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Text;
    }
}
