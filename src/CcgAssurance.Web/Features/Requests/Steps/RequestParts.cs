using CcgAssurance.Domain.Requests;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>What the verbs of a request look at beside the request itself.</summary>
public static class RequestParts
{
    public static IQueryable<InformationRequest> None(IQueryable<InformationRequest> requests) => requests;

    public static IQueryable<InformationRequest> Replies(IQueryable<InformationRequest> requests) =>
        requests.Include(request => request.Replies);

    public static IQueryable<InformationRequest> RepliesAndFindings(IQueryable<InformationRequest> requests) =>
        requests.Include(request => request.Replies).Include(request => request.Findings).AsSplitQuery();

    public static IQueryable<InformationRequest> Communications(IQueryable<InformationRequest> requests) =>
        requests.Include(request => request.Communications);
}
