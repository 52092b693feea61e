using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Evidence.Edit;
using CcgAssurance.Web.Features.Evidence.Remove;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Evidence;

public sealed class EvidenceConflictTests(AssuranceApp app) : EvidencePages(app)
{
    [Fact]
    public async Task Change_after_somebody_else_saved_shows_both_and_saves_nothing_until_it_is_sent_again()
    {
        var (second, _, quarter) = await SidesAsync();
        await AddAsync(second, quarter, Complete);
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}");
        var opened = await second.OpenAsync(address);
        var first = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        await first.SubmitAsync((await first.OpenAsync(address)).Form(address), new() { ["Form.Title"] = "Theirs" });

        var conflict = await second.SubmitAsync(opened.Form(address), new() { ["Form.Title"] = "Mine" });

        Assert.Equal(409, conflict.Status);
        Assert.Equal([["Title", "Theirs", "Mine"]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Theirs", Assert.Single(await ItemsAsync(quarter)).Title);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(address))).Status);
        Assert.Equal("Mine", Assert.Single(await ItemsAsync(quarter)).Title);
    }

    [Theory]
    [Rule("R129")]
    [InlineData(true, "Change what the judgements on domains 1, 3 rest on before you remove this evidence (2014/15 operational guidance, para 46)")]
    [InlineData(false, "Ask the area team before you remove this evidence, because it relies on it (2014/15 operational guidance, para 46)")]
    public async Task Evidence_on_which_a_judgement_rests_is_not_removed_until_the_judgement_rests_on_something_else(bool isAreaTeams, string message)
    {
        var (lead, ccg, quarter) = await SidesAsync();
        var owner = isAreaTeams ? lead : ccg;
        await AddAsync(owner, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        await AddAsync(lead, quarter, new(Complete) { ["Form.Title"] = "Decoy" });
        var decoy = (await ItemsAsync(quarter)).Single(row => row.Title == "Decoy").Id;
        await JudgeAsync(lead, quarter, 1, item.Id);
        await JudgeAsync(lead, quarter, 2, decoy);
        await JudgeAsync(lead, quarter, 3, item.Id);
        var address = Address(quarter, $"/{item.Id}/remove");

        var refused = await owner.SubmitAsync((await owner.OpenAsync(address)).Form(address));

        Assert.Equal(400, refused.Status);
        Assert.Contains(message, refused.Document.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await ItemsAsync(quarter)).Count);

        await JudgeAsync(lead, quarter, 1, decoy);
        await JudgeAsync(lead, quarter, 3, decoy);
        Assert.Equal(302, (await owner.SubmitAsync((await owner.OpenAsync(address)).Form(address))).Status);
        Assert.Equal(decoy, Assert.Single(await ItemsAsync(quarter)).Id);
    }

    [Fact]
    [Rule("R129")]
    public async Task Evidence_that_becomes_the_basis_of_a_judgement_while_its_removal_is_asked_for_stays()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        var address = Address(quarter, $"/{item.Id}/remove");
        var history = await App.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.PartId == item.Id.ToString()));

        await JudgeAsync(lead, quarter, 1, item.Id);

        // The judgement wrote the evidence without changing it, so that a removal at the same moment loses.
        Assert.NotEqual(item.Version, Assert.Single(await ItemsAsync(quarter)).Version);
        Assert.Equal(history, await App.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.PartId == item.Id.ToString())));
        await App.ReadAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Evidence).SingleAsync(row => row.CcgCode == quarter.Ccg);
            db.Expect(assessment, assessment.Evidence[0], new Tokens { Version = item.Version, StageToken = assessment.StageToken });
            db.Remove(assessment.Evidence[0]);
            Assert.Equal(OutcomeKind.Conflict, (await db.SaveAsync(ActorOf(lead), TestContext.Current.CancellationToken)).Kind);
            return 0;
        });
    }

    [Fact]
    public async Task Change_of_evidence_that_a_colleague_removed_gives_back_what_was_typed()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}");
        var change = (await lead.OpenAsync(address)).Form(address);
        var remove = (await lead.OpenAsync(address + "/remove")).Form(address + "/remove");
        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(address + "/remove")).Form(address + "/remove"))).Status);

        var changed = await lead.SubmitAsync(change, new() { ["Form.Title"] = "My new title" });
        var removed = await lead.SubmitAsync(remove);

        Assert.Equal([409, 409], new[] { changed.Status, removed.Status });
        Assert.Contains("My new title", changed.Text, StringComparison.Ordinal);
        Assert.All([changed, removed], page => Assert.Contains($"{lead.User!.Name} removed this on ", page.Text, StringComparison.Ordinal));
        Assert.Equal(404, (await lead.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Of_two_removals_and_changes_at_the_same_moment_one_wins_and_the_others_are_told()
    {
        var (lead, _, quarter) = await SidesAsync();
        var colleague = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, lead.User!.Organisation));
        await AddAsync(lead, quarter, Complete);
        var address = Address(quarter, $"/{Assert.Single(await ItemsAsync(quarter)).Id}");
        var change = (await lead.OpenAsync(address)).Form(address);
        var remove = (await lead.OpenAsync(address + "/remove")).Form(address + "/remove");
        var theirs = (await colleague.OpenAsync(address + "/remove")).Form(address + "/remove");

        var answers = await Task.WhenAll(
            lead.SubmitAsync(remove), colleague.SubmitAsync(theirs), lead.SubmitAsync(change, new() { ["Form.Title"] = "Mine" }));

        Assert.Equal([302, 409, 409], answers.Select(answer => answer.Status).Order());
    }

    [Fact]
    public async Task Evidence_that_goes_while_a_save_is_running_has_moved_on()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        var gone = Guid.CreateVersion7();
        var answers = new EvidenceAnswers
        {
            Title = "A plan",
            Kind = EvidenceKind.Plan,
            Date = new(2014, 7, 1),
            Scope = EvidenceScope.Local,
            Summary = "It says something.",
        };

        foreach (var save in new Func<AssuranceDbContext, Task<Outcome>>[]
        {
            db => new RemoveEvidenceHandler(db).HandleAsync(item.AssessmentId, gone, new Tokens(), ActorOf(lead), TestContext.Current.CancellationToken),
            db => new ChangeEvidenceHandler(db).HandleAsync(
                item.AssessmentId, gone, answers, null, new Tokens(), ActorOf(lead), TestContext.Current.CancellationToken),
        })
        {
            Assert.Equal(OutcomeKind.Conflict, (await App.ReadAsync(save)).Kind);
        }

        Assert.Equal(item.Version, Assert.Single(await ItemsAsync(quarter)).Version);
    }

    [Fact]
    [Rule("R222")]
    public async Task Once_the_draft_is_shared_nothing_is_added_changed_or_removed()
    {
        var (lead, _, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete);
        var item = Assert.Single(await ItemsAsync(quarter));
        string[] addresses = [Address(quarter, "/add"), Address(quarter, $"/{item.Id}"), Address(quarter, $"/{item.Id}/remove")];
        var forms = new List<(string Address, PageForm Form)>();
        foreach (var address in addresses)
        {
            forms.Add((address, (await lead.OpenAsync(address)).Form(address)));
        }

        await App.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        foreach (var (address, form) in forms)
        {
            Assert.Equal(409, (await lead.SubmitAsync(form, address.EndsWith("/remove", StringComparison.Ordinal) ? null : Complete)).Status);
            Assert.DoesNotContain((await lead.OpenAsync(address)).Document.Forms, shown => shown.GetAttribute("action") == address);
        }

        Assert.Equal(item.Version, Assert.Single(await ItemsAsync(quarter)).Version);
        Assert.False((await lead.OpenAsync(Address(quarter))).HasLink("Add evidence"));
    }
}
