using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

/// <summary>What all tests of the CCG's answer start from and look at.</summary>
public abstract class ResponsePages(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    protected static readonly Dictionary<string, string> Disagrees = new()
    {
        ["Form.Verdict"] = "Disagrees",
        ["Form.Comment"] = "Waits have fallen since May.",
        ["Form.PrintsDissent"] = "true",
    };

    protected AssuranceApp App => app;

    protected async Task<(Visitor Ccg, QuarterScenario Played, string Address)> AnsweringAsync()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        return (await App.LogInAsync(played.CcgLead), played, await AnswerAddressAsync(played.Quarter, 2));
    }

    protected async Task<(Visitor Lead, QuarterScenario Played, string Address)> RespondedAsync(bool prints = false)
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await played.RespondAsync((2, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "We see it otherwise.", PrintsDissent = prints }));
        return (await App.LogInAsync(played.Lead), played, await AnswerAddressAsync(played.Quarter, 2));
    }

    protected async Task<Page> CommentAsync(QuarterScenario played, string text)
    {
        var visitor = await App.LogInAsync(await App.Given.UserAsync(Role.GoverningBodyMember, played.Quarter.Ccg));
        return await visitor.SubmitAsync((await visitor.OpenAsync(Response(played.Quarter))).Form(Comments(played.Quarter)), new() { ["Form.Text"] = text });
    }

    protected async Task<string> AnswerAddressAsync(QuarterKey quarter, int domain) => $"{Response(quarter)}/{(await ReadAsync(quarter, domain)).Id}";

    // The answer on the judgement of a domain, to the last draft.
    protected Task<ResponseAnswer> ReadAsync(QuarterKey quarter, int domain)
    {
        var focus = Focus.On(new DomainNumber(domain));
        return App.ReadAsync(async db =>
        {
            var id = (await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg)).Id;
            return await db.CcgResponses.Where(row => row.AssessmentId == id).OrderByDescending(row => row.DraftNumber).Take(1)
                .SelectMany(row => row.Answers).SingleAsync(answer => answer.Focus == focus && answer.Kind == SubjectKind.Judgement);
        });
    }

    protected static string Response(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/response";

    protected static string Send(QuarterKey quarter) => $"{Response(quarter)}/send";

    protected static string Comments(QuarterKey quarter) => $"{Response(quarter)}/comments";
}
