using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Domain.Tests.Requests.RequestFor;

namespace CcgAssurance.Domain.Tests.Requests;

public sealed class RequestFiguresTests
{
    private static readonly RequestCase Waiting = new()
    {
        Stage = RequestStage.Issued,
        IsFormal = false,
        IssuedOn = Day("2014-11-01"),
        DueOn = Day("2014-11-15"),
        FirstReplyOn = null,
        IsSufficient = null,
        FollowOn = null,
    };

    [Fact]
    [Rule("R186", "R257")]
    public void Requests_are_compared_by_how_often_how_fast_and_with_what_result()
    {
        RequestCase[] cases =
        [
            Answered("2014-11-05") with { IsFormal = true },
            Answered("2014-11-15") with { IsSufficient = false, FollowOn = RequestFollowOn.Escalation },
            Answered("2014-11-16") with { FollowOn = RequestFollowOn.SupportOptions },
            Waiting,
            Waiting with { DueOn = Today },
        ];

        var figures = RequestFigures.Of(cases, Today);

        Assert.Equal((5, 1, 3, 2), (figures.Requests, figures.Formal, figures.Answered, figures.InTime));
        Assert.Equal((14m, 1, 2, 1, 2), (figures.MedianDays, figures.Overdue, figures.Sufficient, figures.Insufficient, figures.LedFurther));
    }

    [Theory]
    [Rule("R186")]
    [InlineData("", null)]
    [InlineData("2014-11-05", "4")]
    [InlineData("2014-11-05 2014-11-08", "5.5")]
    [InlineData("2014-11-20 2014-11-02 2014-11-05", "4")]
    public void The_median_is_the_day_in_the_middle_of_those_that_came(string days, string? median)
    {
        var figures = RequestFigures.Of(
            days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Answered).Append(Waiting), Today);

        Assert.Equal(median is null ? null : decimal.Parse(median, System.Globalization.CultureInfo.InvariantCulture), figures.MedianDays);
    }

    [Fact]
    [Rule("R186", "R189")]
    public void A_request_that_was_corrected_counts_once() =>
        Assert.Equal(1, RequestFigures.Of([Waiting with { Stage = RequestStage.Replaced }, Waiting], Today).Requests);

    private static RequestCase Answered(string day) => Waiting with
    {
        Stage = RequestStage.Sufficient,
        FirstReplyOn = Day(day),
        IsSufficient = true,
    };
}
