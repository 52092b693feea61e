using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class GoverningBodyCommentTests(AssuranceApp app) : ResponsePages(app)
{
    [Theory]
    [Rule("R12")]
    [InlineData("", "Enter your comment")]
    [InlineData(null, "Your comment must be 4,000 characters or less")]
    public async Task A_comment_of_the_governing_body_needs_a_text_that_fits(string? text, string message)
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        text ??= new string('x', GoverningBodyComment.TextMaxLength + 1);

        var page = await CommentAsync(played, text);

        page.ShowsError("Form.Text", message);
        Assert.Equal(text, page.ValueOf("Form.Text"));
        Assert.Equal(0, await App.ReadAsync(db => db.GoverningBodyComments.CountAsync(row => row.Text == text)));
    }

    [Fact]
    [Rule("R12", "R254")]
    public async Task A_comment_of_the_governing_body_is_seen_within_the_group_at_once_and_taken_until_the_answer_is_sent()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var member = await App.Given.UserAsync(Role.GoverningBodyMember, played.Quarter.Ccg);
        var visitor = await App.LogInAsync(member);
        var opened = await visitor.OpenAsync(Response(played.Quarter));

        var page = await visitor.FollowAsync(
            await visitor.SubmitAsync(opened.Form(Comments(played.Quarter)), new() { ["Form.Text"] = "We discussed it in public." }));

        Assert.Contains($"We discussed it in public. {member.Name}, 19 November 2014 at 10:30am", page.Text, StringComparison.Ordinal);
        var independent = await App.LogInAsync(await App.Given.UserAsync(Role.IndependentMember, played.Quarter.Ccg));
        Assert.Contains("We discussed it in public.", (await independent.OpenAsync(Response(played.Quarter))).Text, StringComparison.Ordinal);
        var entry = await App.ReadAsync(db => db.AuditEntries.SingleAsync(row => row.UserId == member.Id));
        Assert.Equal((nameof(GoverningBodyComment), true), (entry.PartKind, entry.IsConfidential));

        await played.RespondAsync();
        var late = await visitor.SubmitAsync(opened.Form(Comments(played.Quarter)), new() { ["Form.Text"] = "One more." });
        Assert.Equal(409, late.Status);
        Assert.Equal([["Your comment", "Not provided", "One more."]], late.TableRows("What is saved and what you wrote"));
        Assert.Equal(1, await App.ReadAsync(db => db.GoverningBodyComments.CountAsync(row => row.DraftNumber == 1 && row.AddedBy == member.Name)));
    }
}
