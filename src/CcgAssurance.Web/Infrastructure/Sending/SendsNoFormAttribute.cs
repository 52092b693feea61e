using Microsoft.AspNetCore.Mvc.Filters;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>
/// What is posted here is no form to be saved: it is the content of one that is still being typed and will be sent later, or of one that
/// has failed already.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SendsNoFormAttribute : Attribute, IFilterMetadata;
