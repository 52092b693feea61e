using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class SendResponseTests(AssuranceApp app) : ResponsePages(app)
{
    [Fact]
    [Rule("R234")]
    public async Task The_area_team_learns_nothing_of_the_answer_before_it_is_sent()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees);
        await CommentAsync(played, "The governing body is unhappy.");
        var lead = await App.LogInAsync(played.Lead);

        var page = await lead.OpenAsync(Response(played.Quarter));

        Assert.Contains("The CCG has not sent its answer yet. It has until 3 December 2014 to answer.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Disagrees", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Waits have fallen", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("unhappy", page.Raw, StringComparison.Ordinal);
        Assert.Equal(404, (await lead.OpenAsync(address)).Status);
        Assert.DoesNotContain("Waits have fallen", (await lead.OpenAsync($"{played.Root}/history")).Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task What_was_written_and_not_sent_in_time_stays_the_groups_own()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees);
        await App.WriteAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Responses).SingleAsync(row => row.CcgCode == played.Quarter.Ccg);
            Assert.True(assessment.GoOnWithoutResponse(new DateOnly(2014, 12, 4)).IsDone);
            db.Expect(assessment.CurrentResponse!, assessment.CurrentResponse!.Version);
        });
        var lead = await App.LogInAsync(played.Lead);

        var page = await lead.OpenAsync(Response(played.Quarter));

        Assert.Contains("The CCG did not answer by 3 December 2014, so the area team continued without an answer.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Waits have fallen", page.Raw, StringComparison.Ordinal);
        Assert.Equal(404, (await lead.OpenAsync(address)).Status);
        Assert.DoesNotContain("Waits have fallen", (await lead.OpenAsync($"{played.Root}/report/preview.html")).Raw, StringComparison.Ordinal);
        Assert.Contains("Waits have fallen", (await ccg.OpenAsync(Response(played.Quarter))).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task Sending_an_answer_with_gaps_is_refused_and_each_gap_is_linked()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees);
        var page = await ccg.OpenAsync(Response(played.Quarter));
        Assert.False(page.HasLink("Answer the judgement on domain 2"));
        var link = page.Document.QuerySelectorAll("main ul a")
            .Single(row => row.TextContent == "Answer the judgement on domain 3")
            .GetAttribute("href")!.Split('#');
        Assert.NotNull((await ccg.OpenAsync(link[0])).Document.GetElementById(link[1]));

        var refused = await ccg.SubmitAsync((await ccg.OpenAsync(Send(played.Quarter))).Form(Send(played.Quarter)));

        Assert.Equal(400, refused.Status);
        Assert.Contains(
            "Answer the judgement on domain 3 (2014/15 operational guidance, para 35)",
            refused.Document.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((AssessmentStage.SharedWithCcg, null), await StageAsync(played.Quarter));
    }

    [Fact]
    [Rule("R234", "R254")]
    public async Task An_answer_is_sent_once_and_then_the_area_team_reads_it_beside_the_draft()
    {
        var (ccg, played, address) = await AnsweringAsync();
        await CommentAsync(played, "The governing body is unhappy.");
        foreach (var domain in Enumerable.Range(1, 6))
        {
            var each = await AnswerAddressAsync(played.Quarter, domain);
            await ccg.SubmitAsync((await ccg.OpenAsync(each)).Form(each), domain == 2 ? Disagrees : new() { ["Form.Verdict"] = "Agrees" });
        }

        var opened = await ccg.OpenAsync(address);
        var sending = await ccg.OpenAsync(Send(played.Quarter));
        var again = await ccg.OpenAsync(Send(played.Quarter));
        Assert.Contains("You agree to 5 parts of the draft. One governing body comment will be sent with the answer.", sending.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Disagrees on the judgement on domain 2, and asks for that to be printed: Waits have fallen since May.", sending.Text,
            StringComparison.Ordinal);
        var sent = await ccg.FollowAsync(await ccg.SubmitAsync(sending.Form(Send(played.Quarter))));

        Assert.Contains("Answer sent to the area team", sent.Text, StringComparison.Ordinal);
        Assert.Equal((AssessmentStage.CcgResponded, App.Clock.GetUtcNow()), await StageAsync(played.Quarter));
        Assert.Contains(
            await App.ReadAsync(db => db.AuditEntries.Where(row => row.UserId == played.CcgLead.Id).ToListAsync()),
            entry => entry.Fields.Any(field => field is { Field: "Stage", New: "CcgResponded" }));
        var late = await ccg.SubmitAsync(opened.Form(address), new() { ["Form.Comment"] = "Too late." });
        Assert.Equal(409, late.Status);
        Assert.Contains("This answer can no longer be changed.", late.Text, StringComparison.Ordinal);
        Assert.Equal(409, (await ccg.SubmitAsync(again.Form(Send(played.Quarter)))).Status);
        Assert.Equal("Waits have fallen since May.", (await ReadAsync(played.Quarter, 2)).Comment);

        var lead = await App.LogInAsync(played.Lead);
        var page = await lead.OpenAsync(Response(played.Quarter));
        Assert.Contains($"{played.CcgLead.Name} sent the answer on 19 November 2014 at 10:30am.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG: Disagrees Waits have fallen since May.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The governing body is unhappy.", page.Text, StringComparison.Ordinal);
        Assert.Equal(address, page.Link("Reply on the judgement on domain 2"));
        Assert.False(page.HasLink("Reply on the judgement on domain 3"));
    }

    [Fact]
    public async Task What_is_sent_is_what_the_sender_saw()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var ccg = await App.LogInAsync(played.CcgLead);
        foreach (var domain in Enumerable.Range(1, 6))
        {
            var each = await AnswerAddressAsync(played.Quarter, domain);
            await ccg.SubmitAsync((await ccg.OpenAsync(each)).Form(each), new() { ["Form.Verdict"] = "Agrees" });
        }

        var opened = await ccg.OpenAsync(Send(played.Quarter));
        var address = await AnswerAddressAsync(played.Quarter, 2);
        var colleague = await App.LogInAsync(await App.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg));
        Assert.Equal(302, (await colleague.SubmitAsync((await colleague.OpenAsync(address)).Form(address), Disagrees)).Status);

        var conflict = await ccg.SubmitAsync(opened.Form(Send(played.Quarter)));

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Someone else changed this part of the draft while you were reading. It is not sent yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal((AssessmentStage.SharedWithCcg, null), await StageAsync(played.Quarter));
        Assert.Equal(302, (await ccg.SubmitAsync(conflict.Form(Send(played.Quarter)))).Status);
    }

    private Task<(AssessmentStage Stage, DateTimeOffset? SentAt)> StageAsync(QuarterKey quarter) => App.ReadAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.Include(row => row.Responses).SingleAsync(row => row.CcgCode == quarter.Ccg);
        return (assessment.Stage, assessment.CurrentResponse!.SentAt);
    });
}
