using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.JudgeDomain;

public sealed class JudgementConflictTests(AssuranceApp app) : JudgementPages(app)
{
    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_texts_and_lets_the_second_person_choose()
    {
        var (second, quarter) = await LeadWithAsync();
        var first = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        var opened = await second.OpenAsync(Address(quarter));
        await SubmitAsync(first, quarter, new(Complete) { ["Form.Rationale"] = "Saved by a colleague." });

        var conflict = await second.SubmitAsync(opened.Form(Address(quarter)), new(Complete) { ["Form.Rationale"] = "Mine, typed meanwhile." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(
            "Someone else changed this part of the quarter while you were writing. Your answers are not saved yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(
            [["Reasons for the judgement", "Saved by a colleague.", "Mine, typed meanwhile."]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Mine, typed meanwhile.", conflict.ValueOf("Form.Rationale"));
        await AssertNothingSavedAsync(quarter, second.User, "Saved by a colleague.");

        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address(quarter)))).Status);
        Assert.Equal("Mine, typed meanwhile.", (await ReadAsync(quarter)).Rationale);
    }

    [Fact]
    public async Task Post_of_the_very_answers_that_are_stored_still_notices_a_save_in_between()
    {
        var (second, quarter) = await LeadWithAsync();
        var first = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        await SubmitAsync(first, quarter, Complete);
        var opened = await second.OpenAsync(Address(quarter));
        await SubmitAsync(first, quarter, new() { ["Form.Rationale"] = "Changed." });
        await SubmitAsync(first, quarter, Complete);

        Assert.Equal(409, (await second.SubmitAsync(opened.Form(Address(quarter)))).Status);
    }

    [Fact]
    [Rule("R222")]
    public async Task Post_after_the_draft_was_shared_saves_nothing_and_gives_the_text_back_beside_what_stands()
    {
        var (visitor, quarter) = await LeadWithAsync();
        await SubmitAsync(visitor, quarter, new(Complete) { ["Form.Rationale"] = "What stands." });
        var opened = await visitor.OpenAsync(Address(quarter));
        await App.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);
        var tooLong = new string('x', DomainJudgement.RationaleMaxLength + 1);

        var answer = await visitor.SubmitAsync(opened.Form(Address(quarter)), new(Complete) { ["Form.Rationale"] = "Too late." });
        var wrongAsWell = await visitor.SubmitAsync(opened.Form(Address(quarter)), new(Complete) { ["Form.Rationale"] = tooLong });

        Assert.Equal(409, answer.Status);
        Assert.Equal(409, wrongAsWell.Status);
        Assert.Contains("This quarter can no longer be changed.", answer.Text, StringComparison.Ordinal);
        Assert.Equal([["Reasons for the judgement", "What stands.", "Too late."]], answer.TableRows("What is saved and what you wrote"));
        Assert.DoesNotContain("Too late.", answer.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("What stands.", answer.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("What stands.", (await ReadAsync(quarter)).Rationale);
    }

    [Fact]
    public async Task Post_after_the_quarter_was_closed_and_opened_again_saves_nothing_until_it_is_sent_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var opened = await visitor.OpenAsync(Address(quarter));
        await App.Given.StageAsync(quarter, AssessmentStage.Draft);

        var answer = await visitor.SubmitAsync(opened.Form(Address(quarter)), Complete);

        Assert.Equal(409, answer.Status);
        Assert.Contains(
            "This quarter was closed and opened again while you were writing. Your answers are not saved yet.", answer.Text, StringComparison.Ordinal);
        await AssertNothingSavedAsync(quarter, visitor.User);
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(Address(quarter)))).Status);
        Assert.Equal(AssuranceCategory.AssuredWithSupport, (await ReadAsync(quarter)).Category);
    }
}
