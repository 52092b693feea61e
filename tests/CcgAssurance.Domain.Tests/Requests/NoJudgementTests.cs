using System.Reflection;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Tests.Requests;

public sealed class NoJudgementTests
{
    // What a verb can change, it has been handed or holds. A request holds and is handed nothing of a quarter but its key.
    [Fact]
    [Rule("R183")]
    public void A_request_for_information_never_changes_a_domain_judgement_by_itself()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var types = typeof(InformationRequest).Assembly.GetTypes().Where(type => type.Namespace == typeof(InformationRequest).Namespace).ToList();

        var reached = types.SelectMany(type => type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))));

        Assert.NotEmpty(types);
        Assert.DoesNotContain(
            reached.SelectMany(type => type.GetGenericArguments().Append(type)), type => type.Namespace == typeof(DomainJudgement).Namespace);
    }
}
