// Written by `npm run web:types` from the description of the api. Do not edit.
export interface paths {
  readonly '/api/agencies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 机关列表 */
    readonly get: operations['listAgencies'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/agencies/{agencyId}/profile': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 机关规则：每项参数附来源条款，法律未定者标明系统默认 */
    readonly get: operations['readProfile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/audit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 查询审计记录 / search the audit trail, newest first */
    readonly get: operations['searchAudit'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/audit/chain': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 核验审计链尾部 / check the end of the chain */
    readonly get: operations['checkAuditChain'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 案件列表，按任一属性筛选（最近立案在前；next 为下一页游标；count 至多数到 10000） */
    readonly get: operations['listCases'];
    readonly put?: never;
    /** 立案 */
    readonly post: operations['fileCase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 案件页：阶段、待办、期限及其说明、材料、意见、异议、移送、告知、讨论、决定、办理过程 */
    readonly get: operations['readCase'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/accept-no-decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 采纳不予作出决定的意见 */
    readonly post: operations['acceptNoDecision'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/add-co-reviewer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 加签（增加会审人员） */
    readonly post: operations['addCoReviewer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/answer-call-up': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 提供调取的材料 */
    readonly post: operations['answerCallUp'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/answer-supplement-notice': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 补正材料 */
    readonly post: operations['answerSupplementNotice'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/approve-decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 批准决定 */
    readonly post: operations['approveDecision'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/approve-second-supplement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 批准再次补正 */
    readonly post: operations['approveSecondSupplement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/assign-reviewer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 指派审核人员 */
    readonly post: operations['assignReviewer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/call-up-materials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 调取材料 */
    readonly post: operations['callUpMaterials'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/cast-vote': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 发表意见并表决 */
    readonly post: operations['castVote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/change-handlers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 变更承办人员 */
    readonly post: operations['changeHandlers'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/change-proposal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 审核通过后变更处理意见（原审核意见失效，重新审核） */
    readonly post: operations['changeProposal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/claim-review': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 认领审核 */
    readonly post: operations['claimReview'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/close-case': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 结案 */
    readonly post: operations['closeCase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/close-excluded-time': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录不计入期限的时间结束 */
    readonly post: operations['closeExcludedTime'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/conclude-discussion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 形成集体讨论结论 */
    readonly post: operations['concludeDiscussion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/contribute-review': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 提出会审意见 */
    readonly post: operations['contributeReview'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/convene-discussion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 召集集体讨论 */
    readonly post: operations['conveneDiscussion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/correct-opinion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 更正审核意见的笔误 */
    readonly post: operations['correctOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/decide-case-extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 审批办案期限延期 */
    readonly post: operations['decideCaseExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/decide-extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 审批审核延期 */
    readonly post: operations['decideExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/decide-recusal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 决定回避 */
    readonly post: operations['decideRecusal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/decide-referral': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 审批移送 */
    readonly post: operations['decideReferral'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/decide-urgent-seal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 补办当场查封、扣押的批准 */
    readonly post: operations['decideUrgentSeal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/draft-decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 起草决定 */
    readonly post: operations['draftDecision'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/end-investigation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 调查终结 */
    readonly post: operations['endInvestigation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/escalate-dispute': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 报请裁定审核争议 */
    readonly post: operations['escalateDispute'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/extend-seal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 延长查封、扣押期限 */
    readonly post: operations['extendSeal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/gate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 作出决定的条件，逐项附依据 */
    readonly get: operations['readGate'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/issue-supplement-notice': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 发出补正通知 */
    readonly post: operations['issueSupplementNotice'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/lift-seal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 解除或者处理查封、扣押 */
    readonly post: operations['liftSeal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/object-to-opinion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 对审核意见提出异议 */
    readonly post: operations['objectToOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/open-excluded-time': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录不计入期限的时间开始 */
    readonly post: operations['openExcludedTime'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/opinion-draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 审核意见草稿（审核人员和签发人可见） */
    readonly get: operations['readOpinionDraft'];
    readonly put?: never;
    /** 保存审核意见草稿 */
    readonly post: operations['saveOpinionDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-advice': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录法律顾问、公职律师的咨询意见 */
    readonly post: operations['recordAdvice'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-hearing': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录听证 */
    readonly post: operations['recordHearing'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-inquiry': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录审核调查 */
    readonly post: operations['recordInquiry'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-negotiation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录协商 */
    readonly post: operations['recordNegotiation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-party-response': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录当事人的答复 */
    readonly post: operations['recordPartyResponse'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-police-answer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录公安机关答复 */
    readonly post: operations['recordPoliceAnswer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-preliminary-registration': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录先行登记保存 */
    readonly post: operations['recordPreliminaryRegistration'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-seal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录查封、扣押 */
    readonly post: operations['recordSeal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/record-transfer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 记录移送及回执 */
    readonly post: operations['recordTransfer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/refer-case': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 提出移送 */
    readonly post: operations['referCase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/remove-co-reviewer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 减签（减少会审人员） */
    readonly post: operations['removeCoReviewer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/report-urgent-seal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 报告当场实施的查封、扣押 */
    readonly post: operations['reportUrgentSeal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/request-case-extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 申请延长办案期限 */
    readonly post: operations['requestCaseExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/request-extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 申请审核延期 */
    readonly post: operations['requestExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/request-recusal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 申请回避 */
    readonly post: operations['requestRecusal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/resolve-preliminary-registration': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 处理先行登记保存的物品 */
    readonly post: operations['resolvePreliminaryRegistration'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/resume-investigation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 按审核意见继续调查 */
    readonly post: operations['resumeInvestigation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/return-bundle': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退回补正后仍不齐全的报送 */
    readonly post: operations['returnBundle'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/return-decision-draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退回决定草稿 */
    readonly post: operations['returnDecisionDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/return-opinion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退回审核意见草稿 */
    readonly post: operations['returnOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/review-decision-draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 审核决定草稿 */
    readonly post: operations['reviewDecisionDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/review-marks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 本案审核批注（仅审核人员可见） */
    readonly get: operations['listReviewMarks'];
    readonly put?: never;
    /** 添加审核批注 */
    readonly post: operations['addReviewMark'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/review-marks/{markId}/remove': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 删除本人的审核批注 */
    readonly post: operations['removeReviewMark'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/rework-and-resubmit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 按审核意见处理后再次报送 */
    readonly post: operations['reworkAndResubmit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/rule-on-dispute': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 裁定审核争议 */
    readonly post: operations['ruleOnDispute'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/serve-decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 送达决定 */
    readonly post: operations['serveDecision'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/serve-hearing-notice': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 送达听证通知书 */
    readonly post: operations['serveHearingNotice'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/serve-notice': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 送达事先（听证）告知书 */
    readonly post: operations['serveNotice'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/sign-for-receipt': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 签收报送材料 */
    readonly post: operations['signForReceipt'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/sign-opinion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 签发审核意见 */
    readonly post: operations['signOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/submit-for-review': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 报送法制审核 */
    readonly post: operations['submitForReview'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/cases/{caseId}/write-opinion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 提出审核意见 */
    readonly post: operations['writeOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/changes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * 变更推送（server-sent events）：待办、案件、提醒
     * @description Events `task.opened`, `task.closed`, `task.assigned`, `case.changed`, `notification` …; `ready` when the stream has caught up; `reset` when too much was missed and lists must be read again.
     */
    readonly get: operations['streamChanges'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/engine/findings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 案卷与流程引擎的差异和故障步骤，最新在前 */
    readonly get: operations['listFindings'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/engine/findings/{id}/resolution': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 处理一个问题：再试一次，或写明理由关闭 */
    readonly post: operations['resolveFinding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/files': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 上传文件（一次完成）；大文件或网络不稳时用 /api/files/uploads 分段上传 */
    readonly post: operations['uploadFile'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/files/{fileId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 文件信息 */
    readonly get: operations['readFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/files/{fileId}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 下载文件；每次下载均留痕 */
    readonly get: operations['downloadFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/files/uploads': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** tus：开始分段上传 */
    readonly post: operations['beginUpload'];
    readonly delete?: never;
    /** tus：服务器能力 */
    readonly options: operations['describeUploads'];
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/files/uploads/{uploadId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 分段上传的进度与结果 */
    readonly get: operations['readUpload'];
    readonly put?: never;
    readonly post?: never;
    /** tus：放弃上传 */
    readonly delete: operations['cancelUpload'];
    readonly options?: never;
    /** tus：已收到多少 */
    readonly head: operations['headUpload'];
    /** tus：上传一段；末段完成后响应头 Fashen-File-Id 为文件编号 */
    readonly patch: operations['appendUpload'];
    readonly trace?: never;
  };
  readonly '/api/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 进程存活 */
    readonly get: operations['readHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 可否受理命令（流程引擎停机时仍可受理） */
    readonly get: operations['readReadiness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/inbox': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 待办：我的、本组的、即将到期、逾期、已办，按任一案件属性筛选，按到期日排序 */
    readonly get: operations['listInbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/inbox/counts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 各待办视图的件数 */
    readonly get: operations['countInbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/inbox/tasks/{taskId}/claim': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 签收待办 */
    readonly post: operations['claimTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/inbox/tasks/{taskId}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退回本组 */
    readonly post: operations['returnTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 当前人员 / who I am and what I may do */
    readonly get: operations['me'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 修改密码 / change my password; other sessions end */
    readonly post: operations['changePassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me/phrases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 我的常用语 */
    readonly get: operations['listPhrases'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me/phrases/{phraseId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** 保存常用语（标识由客户端生成，重复提交不重复建立） */
    readonly put: operations['savePhrase'];
    readonly post?: never;
    /** 删除常用语 */
    readonly delete: operations['removePhrase'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me/preferences': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 我的界面设置：语言、疏密、明暗 */
    readonly get: operations['readPreferences'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** 修改我的界面设置 */
    readonly patch: operations['changePreferences'];
    readonly trace?: never;
  };
  readonly '/api/me/sessions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 我的登录会话 / where I am signed in */
    readonly get: operations['listMySessions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me/sessions/{sessionId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** 结束一个会话 / end one of my sessions */
    readonly delete: operations['endMySession'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me/views': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 我保存的列表视图 */
    readonly get: operations['listSavedViews'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/me/views/{viewId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** 保存列表视图（标识由客户端生成，重复提交不重复建立） */
    readonly put: operations['saveView'];
    readonly post?: never;
    /** 删除列表视图 */
    readonly delete: operations['removeView'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notifications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 我的提醒，最新在前 */
    readonly get: operations['listNotifications'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/notifications/{id}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 标为已读 */
    readonly post: operations['readNotification'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 人员列表 / people, by sign-in name */
    readonly get: operations['listPeople'];
    readonly put?: never;
    /** 建立人员 / an account without roles */
    readonly post: operations['createPerson'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{personId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 人员 / one person */
    readonly get: operations['readPerson'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** 修改姓名或机构 / change name or unit */
    readonly patch: operations['changePerson'];
    readonly trace?: never;
  };
  readonly '/api/people/{personId}/certificates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 登记执法证件 / record a certificate (JBM-3) */
    readonly post: operations['recordCertificate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{personId}/disable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 停用账户 / disable; every session ends */
    readonly post: operations['disablePerson'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{personId}/enable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 启用账户 / enable again */
    readonly post: operations['enablePerson'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{personId}/reset-password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 重置密码 / a new initial password */
    readonly post: operations['resetPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{personId}/reviewer-registrations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 登记审核人员名录 / record an entry of the register of reviewers (JBM-23) */
    readonly post: operations['recordReviewerRegistration'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{personId}/roles': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** 授予角色 / set the roles of a person */
    readonly put: operations['setRoles'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/people/{personId}/unlock': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 解除登录锁定 / let a locked name try again */
    readonly post: operations['unlockSignIn'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/registers/{register}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 名录的各个版本，含生效日期和备案号 */
    readonly get: operations['listRegisterVersions'];
    readonly put?: never;
    /** 导入名录（CSV）为新版本：有误时列出每一行，一行也不导入 */
    readonly post: operations['importRegister'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/registers/{register}/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 导出名录（CSV，UTF-8） */
    readonly get: operations['exportRegister'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/registers/catalogue-versions/{versionId}/filing': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 登记目录版本的备案号（SY-L3） */
    readonly post: operations['recordCatalogueFiling'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/registers/reviewer-ratio': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 审核人员比例：应有、实有、缺额，提示或红灯 */
    readonly get: operations['readReviewerRatio'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/sign-in': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 登录 / sign in: a bearer token, and the same as a cookie */
    readonly post: operations['signIn'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/sign-out': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 退出 / sign out here */
    readonly post: operations['signOut'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/sign-out-everywhere': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 在所有设备退出 / end every session of mine */
    readonly post: operations['signOutEverywhere'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/units': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 机构列表 / units of an agency */
    readonly get: operations['listUnits'];
    readonly put?: never;
    /** 建立机构 / create a unit */
    readonly post: operations['createUnit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/units/{unitId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** 修改机构 / change name or kind of a unit */
    readonly put: operations['changeUnit'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/working-calendar/count': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 试算期限并说明每一日 / count a period and explain each day */
    readonly get: operations['countPeriod'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/working-calendar/days': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 逐日：上班或放假及原因 / day by day, working or off and why */
    readonly get: operations['listCalendarDays'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/working-calendar/years': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 工作日历：各年度状态和来源文件 / years and their sources */
    readonly get: operations['listCalendarYears'];
    readonly put?: never;
    /** 载入年度放假安排，重算所有在办期限 / load a notice and recount every open due date */
    readonly post: operations['loadCalendarYear'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/working-calendar/years/{year}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 某年度的安排、历次载入和重算结果 / one year with its history */
    readonly get: operations['readCalendarYear'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/working-calendar/years/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 预检放假安排：问题、提示、变动的日期和期限，不保存 / dry run of a notice */
    readonly post: operations['previewCalendarYear'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly AcceptNoDecisionDto: {
      /** @example 经研究，采纳不予作出决定的意见。 */
      readonly reason: string;
    };
    readonly AddCoReviewerDto: {
      /**
       * @description 会审人员登录名
       * @example sy-reviewer-2
       */
      readonly person: string;
      /**
       * @description 会审事项
       * @example 请审核裁量是否适当。
       */
      readonly question: string;
    };
    readonly AddReviewMarkDto: {
      /** @description 批注的位置 */
      readonly place: components['schemas']['MaterialPlaceDto'];
      /**
       * @description 是否与本案其他审核人员共享；默认共享
       * @example true
       */
      readonly shared?: boolean;
      /**
       * @description 批注
       * @example 此处金额与台账不符。
       */
      readonly text: string;
    };
    readonly AgencyView: {
      readonly field: string;
      readonly id: string;
      readonly name: string;
      readonly region: string;
      readonly shortName: string;
    };
    readonly AnswerCallUpDto: {
      /** @description 提供的材料 */
      readonly materials: readonly components['schemas']['MaterialDto'][];
      /**
       * @description 第几次调取；只有一次待答复时可以不填
       * @example 1
       */
      readonly number?: number;
      /**
       * @description 不能提供的理由
       * @example 台账已毁损，附情况说明。
       */
      readonly remark?: string;
    };
    readonly AnswerSupplementNoticeDto: {
      /** @description 补正的材料 */
      readonly materials: readonly components['schemas']['MaterialDto'][];
      /** @example 听证笔录已补齐。 */
      readonly remark?: string;
    };
    readonly ApprovalDto: {
      /**
       * @description 意见（须签署意见，SY-R20）
       * @example 同意。
       */
      readonly opinion: string;
    };
    readonly AssignmentRule: {
      /** @enum {string} */
      readonly mode: 'BY_FIELD' | 'BY_HEAD' | 'LEAST_LOADED' | 'ROTATING';
      readonly reviewersByKind?: {
        readonly COERCION?: readonly string[];
        readonly FEE?: readonly string[];
        readonly INSPECTION?: readonly string[];
        readonly LEVY?: readonly string[];
        readonly PENALTY?: readonly string[];
        readonly PERMIT?: readonly string[];
      };
    };
    readonly AssignReviewerDto: {
      /**
       * @description 审核人员登录名
       * @example sy-reviewer-1
       */
      readonly reviewer: string;
    };
    readonly AuditEventDto: {
      /** @example submitForReview */
      readonly action: string;
      /** @example songyuan */
      readonly actorAgencyId: string | null;
      readonly actorId: string;
      /** @example 周立群 */
      readonly actorName: string;
      /**
       * @example [
       *       "HANDLER"
       *     ]
       */
      readonly actorRoles: readonly string[];
      /** @example 执法一大队 */
      readonly actorUnitName: string | null;
      readonly afterDigest: string | null;
      readonly agencyId: string | null;
      /** @enum {string} */
      readonly algorithm: 'sha256' | 'sm3';
      /**
       * Format: date-time
       * @example 2026-10-09T09:00:00.000+08:00
       */
      readonly at: string;
      readonly beforeDigest: string | null;
      readonly caseId: string | null;
      /** @example REVIEW_NOT_PASSED */
      readonly code: string | null;
      readonly commandId: string | null;
      readonly hash: string;
      readonly ip: string | null;
      readonly objectId: string;
      /** @example case */
      readonly objectType: string;
      readonly objectVersion: number | null;
      readonly previousHash: string;
      readonly reason: string | null;
      readonly requestId: string | null;
      /** @enum {string} */
      readonly result: 'ACCEPTED' | 'REFUSED';
      /** @example 1024 */
      readonly seq: number;
    };
    readonly AuditPageDto: {
      readonly items: readonly components['schemas']['AuditEventDto'][];
      /** @description 下一页用作 before / ask for the next page with it */
      readonly nextBefore?: number;
      /** @description 符合条件的总数 / how many match in all */
      readonly total: number;
    };
    readonly BilingualText: {
      readonly en: string;
      readonly zh: string;
    };
    readonly BilingualTextDto: {
      /** @example National Day */
      readonly en: string;
      /** @example 国庆节 */
      readonly zh: string;
    };
    readonly CalendarDayDto: {
      /** Format: date */
      readonly date: string;
      /** @enum {string} */
      readonly kind: 'WORKDAY' | 'WORKED_WEEKEND' | 'WEEKEND' | 'HOLIDAY' | 'LOCAL_HOLIDAY';
      readonly name: components['schemas']['BilingualTextDto'];
      readonly working: boolean;
    };
    readonly CalendarDaysDto: {
      readonly days: readonly components['schemas']['CalendarDayDto'][];
      /** @description 暂定：涉及尚未载入放假安排的年份 */
      readonly provisional: boolean;
      readonly provisionalYears: readonly components['schemas']['ProvisionalYearDto'][];
    };
    readonly CalendarNoticeDto: {
      /** @description 放假时段（首尾均含） */
      readonly daysOff: readonly components['schemas']['NoticeSpanDto'][];
      /** @description 地方放假 */
      readonly localDaysOff?: readonly components['schemas']['NoticeLocalSpanDto'][];
      readonly source: components['schemas']['NoticeSourceDto'];
      /**
       * @description 调休上班日
       * @example [
       *       "2027-10-09"
       *     ]
       */
      readonly workedWeekends: readonly string[];
      /** @example 2027 */
      readonly year: number;
    };
    readonly CallUp: {
      /** Format: date-time */
      readonly answeredAt: string | null;
      readonly answeredBy: string | null;
      /** Format: date-time */
      readonly askedAt: string;
      readonly askedBy: string;
      readonly caseId: string;
      readonly id: string;
      readonly items: readonly components['schemas']['CallUpItem'][];
      readonly materials: readonly components['schemas']['Material'][];
      readonly number: number;
      readonly remark: string | null;
      readonly round: number;
      /** @enum {string} */
      readonly state: 'ANSWERED' | 'OPEN';
      readonly wantedBy: string;
    };
    readonly CallUpItem: {
      readonly reason: string;
      readonly title: string;
    };
    readonly CallUpItemDto: {
      /**
       * @description 用途
       * @example 核对货值金额。
       */
      readonly reason: string;
      /** @example 销售台账（2026年1—6月） */
      readonly title: string;
    };
    readonly CallUpMaterialsDto: {
      /** @description 调取的材料 */
      readonly items: readonly components['schemas']['CallUpItemDto'][];
      /**
       * Format: date
       * @description 何日前提供；审核期限继续计算
       * @example 2026-09-28
       */
      readonly wantedBy: string;
    };
    readonly CaseAnswer: {
      readonly caseId: string;
      readonly caseNo: string;
      readonly version: number;
    };
    readonly CaseExtension: {
      readonly caseId: string;
      readonly days: number;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly decidedBy: string | null;
      readonly decisionReason: string | null;
      readonly discussion: components['schemas']['ExtensionDiscussion'] | null;
      readonly dueAfter: string | null;
      readonly dueBefore: string;
      readonly further: boolean;
      readonly id: string;
      readonly number: number;
      readonly reason: string;
      /** Format: date-time */
      readonly requestedAt: string;
      readonly requestedBy: string;
      /** @enum {string} */
      readonly state: 'APPROVED' | 'ASKED' | 'REFUSED';
    };
    readonly CaseHead: {
      readonly agencyId: string;
      readonly amount: string | null;
      readonly caseId: string;
      readonly caseNo: string;
      readonly cause: string;
      readonly filedOn: string;
      readonly handlerIds: readonly string[];
      readonly investigationEndedOn: string | null;
      /** @enum {string} */
      readonly kind: 'COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT';
      readonly party: components['schemas']['Party'];
      readonly reviewerId: string | null;
      readonly round: number;
      /** @enum {string} */
      readonly stage:
        | 'AWAITING_DECISION'
        | 'CLOSED'
        | 'CLOSED_WITHOUT_DECISION'
        | 'DECIDED'
        | 'INVESTIGATING'
        | 'IN_DISCUSSION'
        | 'IN_DISPUTE'
        | 'NOTIFYING'
        | 'PREPARING_SUBMISSION'
        | 'REFERRED'
        | 'REFERRING'
        | 'REVIEW_PASSED'
        | 'REWORKING'
        | 'SERVED'
        | 'UNDER_REVIEW';
      readonly version: number;
    };
    readonly CaseHistory: {
      readonly action: string;
      readonly actorId: string;
      readonly actorName: string;
      /** Format: date-time */
      readonly at: string;
      readonly caseId: string;
      readonly commandId: string;
      readonly facts: {
        readonly [key: string]: unknown;
      };
      readonly id: string;
      readonly stage: string;
      readonly version: number;
    };
    readonly CaseLimitExtension: {
      readonly firstDays: number;
      readonly furtherMaxDays: number | null;
    };
    readonly CasePage: {
      readonly advice: readonly components['schemas']['ReviewAdvice'][];
      readonly agencyId: string;
      readonly amount: string | null;
      readonly callUps: readonly components['schemas']['CallUp'][];
      readonly caseId: string;
      readonly caseNo: string;
      readonly cause: string;
      readonly clocks: components['schemas']['ClocksOfCase'];
      readonly contributions: readonly components['schemas']['ReviewContribution'][];
      readonly coReviewers: readonly components['schemas']['CoReviewer'][];
      readonly deadlines: readonly components['schemas']['DeadlineView'][];
      readonly decisions: readonly components['schemas']['Decision'][];
      readonly discussion: components['schemas']['DiscussionFacts'] | null;
      readonly disputes: readonly components['schemas']['Dispute'][];
      readonly engineCatchingUp: boolean;
      readonly extensions: readonly components['schemas']['ReviewExtension'][];
      readonly filedOn: string;
      readonly gate: readonly components['schemas']['GateCondition'][];
      readonly handlerIds: readonly string[];
      readonly history: readonly components['schemas']['CaseHistory'][];
      readonly inquiries: readonly components['schemas']['ReviewInquiry'][];
      readonly investigationEndedOn: string | null;
      /** @enum {string} */
      readonly kind: 'COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT';
      readonly notice: components['schemas']['NoticeFacts'] | null;
      readonly opinions: readonly components['schemas']['Opinion'][];
      readonly party: components['schemas']['Party'];
      readonly permittedActions: readonly (
        | 'acceptNoDecision'
        | 'addCoReviewer'
        | 'addReviewMark'
        | 'answerCallUp'
        | 'answerScope'
        | 'answerSupplementNotice'
        | 'approveDecision'
        | 'approveSecondSupplement'
        | 'assignReviewer'
        | 'callUpMaterials'
        | 'castVote'
        | 'changeHandlers'
        | 'changeProposal'
        | 'claimReview'
        | 'claimTask'
        | 'closeCase'
        | 'closeExcludedTime'
        | 'concludeDiscussion'
        | 'contributeReview'
        | 'conveneDiscussion'
        | 'copyCase'
        | 'correctOpinion'
        | 'decideCaseExtension'
        | 'decideExtension'
        | 'decideRecusal'
        | 'decideReferral'
        | 'decideUrgentSeal'
        | 'delegateTask'
        | 'downloadFile'
        | 'draftDecision'
        | 'endInvestigation'
        | 'escalateDispute'
        | 'extendSeal'
        | 'fileCase'
        | 'issueSupplementNotice'
        | 'liftSeal'
        | 'listCases'
        | 'loadCalendarYear'
        | 'managePeople'
        | 'manageProcessModels'
        | 'manageProfiles'
        | 'manageRegisters'
        | 'manageRoles'
        | 'manageUnits'
        | 'objectToOpinion'
        | 'openExcludedTime'
        | 'readAudit'
        | 'readCase'
        | 'readFindings'
        | 'readPeople'
        | 'recordAbsence'
        | 'recordAdvice'
        | 'recordHearing'
        | 'recordInquiry'
        | 'recordNegotiation'
        | 'recordPartyResponse'
        | 'recordPoliceAnswer'
        | 'recordPreliminaryRegistration'
        | 'recordSeal'
        | 'recordTransfer'
        | 'referCase'
        | 'removeCoReviewer'
        | 'removeReviewMark'
        | 'reportUrgentSeal'
        | 'requestCaseExtension'
        | 'requestExtension'
        | 'requestRecusal'
        | 'resolveFinding'
        | 'resolvePreliminaryRegistration'
        | 'resumeInvestigation'
        | 'returnBundle'
        | 'returnDecisionDraft'
        | 'returnOpinion'
        | 'returnTask'
        | 'reviewDecisionDraft'
        | 'reworkAndResubmit'
        | 'ruleOnDispute'
        | 'saveOpinionDraft'
        | 'saveSubmissionDraft'
        | 'serveDecision'
        | 'serveHearingNotice'
        | 'serveNotice'
        | 'signForReceipt'
        | 'signMinutes'
        | 'signOpinion'
        | 'submitForReview'
        | 'terminateCase'
        | 'transferTask'
        | 'unlockSignIn'
        | 'uploadFile'
        | 'urge'
        | 'writeOpinion'
      )[];
      readonly profile: {
        readonly document: string;
        readonly validFrom: string;
        readonly version: number;
      };
      readonly recusals: readonly components['schemas']['Recusal'][];
      readonly referrals: readonly components['schemas']['Referral'][];
      readonly reviewerId: string | null;
      readonly reviewRounds: readonly components['schemas']['ReviewRound'][];
      readonly round: number;
      /** @enum {string} */
      readonly stage:
        | 'AWAITING_DECISION'
        | 'CLOSED'
        | 'CLOSED_WITHOUT_DECISION'
        | 'DECIDED'
        | 'INVESTIGATING'
        | 'IN_DISCUSSION'
        | 'IN_DISPUTE'
        | 'NOTIFYING'
        | 'PREPARING_SUBMISSION'
        | 'REFERRED'
        | 'REFERRING'
        | 'REVIEW_PASSED'
        | 'REWORKING'
        | 'SERVED'
        | 'UNDER_REVIEW';
      readonly submissions: readonly components['schemas']['Submission'][];
      readonly supplementNotices: readonly components['schemas']['SupplementNotice'][];
      readonly tasks: readonly components['schemas']['WorkItem'][];
      readonly version: number;
    };
    readonly CastVoteDto: {
      /** @description 修改内容 */
      readonly change?: string;
      /**
       * @description 表决意见
       * @example AGREE
       * @enum {string}
       */
      readonly vote: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN';
      /**
       * @description 本人发言
       * @example 事实清楚，同意拟处理意见。
       */
      readonly words: string;
    };
    readonly CertificateDto: {
      /** @example 市场监管 */
      readonly area: string;
      /** @example 吉J2023-0107 */
      readonly number: string;
      /**
       * Format: date
       * @example 2023-05-01
       */
      readonly validFrom: string;
      /**
       * Format: date
       * @example 2028-04-30
       */
      readonly validTo: string;
    };
    readonly ChainStatusDto: {
      readonly brokenAt?: number;
      readonly checked: number;
      /** @description 本次核验的起点 / first event that was checked */
      readonly checkedFrom: number;
      readonly explanation?: string;
      /** @example CONTENT_CHANGED */
      readonly fault?: string;
      readonly headHash: string;
      readonly headSeq: number;
      readonly whole: boolean;
    };
    readonly ChangedDayDto: {
      /** Format: date */
      readonly date: string;
      readonly name: components['schemas']['BilingualTextDto'];
      readonly workedBefore: boolean;
      readonly worksNow: boolean;
    };
    readonly ChangeHandlersDto: {
      /**
       * @description 变更后的全部承办人员（至少二人），登录名
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-3"
       *     ]
       */
      readonly handlers: readonly string[];
      /**
       * @description 变更理由
       * @example 原承办人员调离。
       */
      readonly reason: string;
    };
    readonly ChangePasswordDto: {
      /** Format: password */
      readonly newPassword: string;
      /** Format: password */
      readonly presentPassword: string;
    };
    readonly ChangePersonDto: {
      readonly name?: string;
      /** Format: uuid */
      readonly unitId?: string;
      /**
       * @description 所见版本 / the version you have seen
       * @example 1
       */
      readonly version: number;
    };
    readonly ChangePreferencesDto: {
      /**
       * @example COMPACT
       * @enum {string}
       */
      readonly density?: 'COMFORTABLE' | 'COMPACT';
      /**
       * @example zh
       * @enum {string}
       */
      readonly language?: 'zh' | 'en';
      /**
       * @example DARK
       * @enum {string}
       */
      readonly theme?: 'SYSTEM' | 'LIGHT' | 'DARK';
    };
    readonly ChangeProposalDto: {
      /** @description 真实、准确、完整的声明（JBM-29） */
      readonly declaration: components['schemas']['DeclarationDto'];
      /** @description 全部报送材料；不填沿用上一轮（含补正） */
      readonly materials?: readonly components['schemas']['MaterialDto'][];
      /** @description 变更后的处理意见 */
      readonly proposal: components['schemas']['ProposalDto'];
      /**
       * @description 变更理由
       * @example 当事人陈述申辩理由成立，减轻处罚。
       */
      readonly reason: string;
      /** @description 情况说明；不填沿用上一轮 */
      readonly statement?: components['schemas']['StatementDto'];
    };
    readonly ChangeUnitDto: {
      /** @enum {string} */
      readonly kind: 'HANDLING' | 'LEGAL' | 'LEADERSHIP' | 'OTHER';
      /** @example 执法一大队 */
      readonly name: string;
    };
    readonly CheckedPoint: {
      readonly key: string;
      readonly place?: components['schemas']['MaterialPlace'];
      readonly reason?: string;
      /** @enum {string} */
      readonly result: 'FAIL' | 'NOT_APPLICABLE' | 'PASS';
    };
    readonly CheckedPointDto: {
      /**
       * @description 审核要点（见机关规则 checklist）
       * @example FACTS
       */
      readonly key: string;
      /** @description 问题在材料中的位置 */
      readonly place?: components['schemas']['MaterialPlaceDto'];
      /** @example 缺少当事人的询问笔录。 */
      readonly reason?: string;
      /**
       * @example PASS
       * @enum {string}
       */
      readonly result: 'PASS' | 'FAIL' | 'NOT_APPLICABLE';
    };
    readonly ChecklistPoint: {
      readonly key: string;
      /** @enum {string} */
      readonly subject:
        | 'ABUSE'
        | 'CRIME'
        | 'DISCRETION'
        | 'DOCUMENTS'
        | 'FACTS'
        | 'JURISDICTION'
        | 'LAW'
        | 'OFFICERS'
        | 'OTHER'
        | 'PARTY'
        | 'PROCEDURE'
        | 'SUBJECT';
      readonly text: components['schemas']['BilingualText'];
    };
    readonly ClockConflict: {
      readonly clock: string;
      readonly clockEndsOn: string;
      readonly label: components['schemas']['BilingualText'];
      readonly reviewDueOn: string;
    };
    readonly ClocksOfCase: {
      readonly endBeforeReview: readonly components['schemas']['ClockConflict'][];
      readonly excludedTimes: readonly components['schemas']['ExcludedTimeRecord'][];
      readonly extensions: readonly components['schemas']['CaseExtension'][];
      readonly registrations: readonly components['schemas']['PreliminaryRegistration'][];
      readonly seals: readonly components['schemas']['Seal'][];
    };
    readonly CloseCaseDto: {
      /**
       * @description 履行情况
       * @example 罚款已于2026年10月20日缴清。
       */
      readonly performance: string;
    };
    readonly CloseExcludedTimeDto: {
      /**
       * @description 依据文书
       * @example 检验报告〔2026〕33号
       */
      readonly document: string;
      /**
       * @description 不计入期限的最后一日
       * @example 2026-08-12
       */
      readonly endedOn: string;
      /**
       * @description 不计期间编号
       * @example 1
       */
      readonly number: number;
    };
    readonly ConcludeDiscussionDto: {
      /** @description 修改内容 */
      readonly change?: string;
      /**
       * @description 结论性意见
       * @example AGREE
       * @enum {string}
       */
      readonly conclusion: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN';
      /**
       * @description 笔录
       * @example 会议听取汇报，逐一发表意见。
       */
      readonly minutes: string;
      /**
       * @description 理由
       * @example 事实清楚，程序合法，裁量适当。
       */
      readonly reasons: string;
      /**
       * @description 在笔录上签字的成员登录名
       * @example [
       *       "sy-head",
       *       "sy-deputy"
       *     ]
       */
      readonly signedBy: readonly string[];
    };
    readonly ContributeReviewDto: {
      /**
       * @description 是否完成；默认完成，否为未完成的草稿
       * @example true
       */
      readonly final?: boolean;
      /** @description 问题及处理建议 */
      readonly points?: readonly components['schemas']['OpinionPointDto'][];
      /**
       * @description 会审意见
       * @example 裁量适当，建议补充从轻情节的理由。
       */
      readonly text: string;
    };
    readonly ConveneDiscussionDto: {
      /**
       * @description 讨论事项
       * @example 审议本案拟处理意见
       */
      readonly agenda: string;
      /**
       * @description 到会成员登录名
       * @example [
       *       "sy-head",
       *       "sy-deputy"
       *     ]
       */
      readonly members: readonly string[];
      /**
       * @description 讨论日期或北京时间
       * @example 2026-10-09T09:00
       */
      readonly on: string;
      /** @description 会议材料 */
      readonly papers?: readonly components['schemas']['PaperDto'][];
      /**
       * @description 地点
       * @example 本机关第一会议室
       */
      readonly place: string;
      /** @description 主持人；默认为召集人 */
      readonly presiderName?: string;
      /**
       * @description 记录人
       * @example 戊
       */
      readonly recorder: string;
      /**
       * @description 汇报人
       * @example 甲
       */
      readonly reporter: string;
    };
    readonly CoReviewer: {
      /** Format: date-time */
      readonly addedAt: string;
      readonly addedBy: string;
      readonly caseId: string;
      readonly id: string;
      readonly personId: string;
      readonly personName: string;
      readonly question: string;
      /** Format: date-time */
      readonly removedAt: string | null;
      readonly removedBy: string | null;
      readonly removeReason: string | null;
      readonly round: number;
      /** @enum {string} */
      readonly state: 'ACTIVE' | 'CONTRIBUTED' | 'REMOVED';
    };
    readonly CorrectOpinionDto: {
      /**
       * @description 不得改变；填写时须与原意见一致
       * @enum {string}
       */
      readonly kind?:
        | 'AGREE'
        | 'SUPPLEMENT'
        | 'NO_DECISION'
        | 'AMEND'
        | 'CORRECT'
        | 'REFER'
        | 'PROBLEMS'
        | 'NOT_PASSED'
        | 'OTHER';
      /** @description 更正后的全部条目，条数不变 */
      readonly points?: readonly components['schemas']['OpinionPointDto'][];
      /**
       * @description 更正理由
       * @example 条款号笔误。
       */
      readonly reason: string;
      /** @description 更正后的移送接收机关名称 */
      readonly referTo?: string;
      /**
       * @description 更正后的意见正文
       * @example 同意拟处理意见。
       */
      readonly text?: string;
    };
    readonly CountedDay: {
      readonly date: string;
      readonly n: number;
    };
    readonly CountedDayDto: {
      /**
       * Format: date
       * @example 2026-09-24
       */
      readonly date: string;
      /** @example 1 */
      readonly n: number;
    };
    readonly CreatePersonDto: {
      /** @example 周立群 */
      readonly name: string;
      /** @example sy-handler-9 */
      readonly signInName: string;
      /** Format: uuid */
      readonly unitId: string;
    };
    readonly CreateUnitDto: {
      /** @example songyuan */
      readonly agencyId: string;
      /** @enum {string} */
      readonly kind: 'HANDLING' | 'LEGAL' | 'LEADERSHIP' | 'OTHER';
      /** @example 执法一大队 */
      readonly name: string;
    };
    readonly DatesBeforeAfterDto: {
      /** Format: date */
      readonly after: string;
      /** Format: date */
      readonly before: string;
    };
    readonly DaysOffViewDto: {
      /** Format: date */
      readonly from: string;
      readonly name: components['schemas']['BilingualTextDto'];
      /** Format: date */
      readonly to: string;
    };
    readonly DeadlineView: {
      readonly due: components['schemas']['DueDate'];
      readonly name: string;
      readonly open: boolean;
      readonly outcome: string | null;
      readonly round: number;
      readonly taskKeys: readonly string[];
    };
    readonly DecideCaseExtensionDto: {
      /** @example true */
      readonly approve: boolean;
      /** @description 再次延期须经集体讨论 */
      readonly discussion?: components['schemas']['ExtensionDiscussionDto'];
      /** @example 案情复杂，同意延长三十日。 */
      readonly reason: string;
    };
    readonly DecideExtensionDto: {
      /** @example true */
      readonly approve: boolean;
      /** @example 案情复杂，同意延长五个工作日。 */
      readonly reason: string;
    };
    readonly DecideRecusalDto: {
      /**
       * @description 是否准予回避
       * @example true
       */
      readonly grant: boolean;
      /** @description 集体讨论记录（机关负责人的回避由集体决定时必填） */
      readonly minutes?: string;
      /**
       * @description 被申请回避的人员（登录名）
       * @example sy-reviewer-1
       */
      readonly person: string;
      /**
       * @description 决定理由
       * @example 近亲属关系属实。
       */
      readonly reason: string;
    };
    readonly DecideReferralDto: {
      /**
       * @description 是否批准移送
       * @example true
       */
      readonly approved: boolean;
      /** @description 不予移送的理由，不批准时必填（移送规定 5） */
      readonly reason?: string;
    };
    readonly DecideUrgentSealDto: {
      /**
       * @description 是否补办批准
       * @example true
       */
      readonly approve: boolean;
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      readonly number: number;
      /** @example 情况紧急，同意。 */
      readonly reason: string;
    };
    readonly Decision: {
      readonly approvedBy: string | null;
      readonly caseId: string;
      readonly content: components['schemas']['DecisionContent'];
      readonly decidedOn: string | null;
      readonly documentNo: string | null;
      /** Format: date-time */
      readonly draftedAt: string;
      readonly draftedBy: string;
      readonly examinedBy: string | null;
      readonly id: string;
      readonly returnReason: string | null;
      /** @enum {string} */
      readonly state: 'APPROVED' | 'DRAFT' | 'EXAMINED' | 'RETURNED';
      readonly version: number;
    };
    readonly DecisionBasisDto: {
      /** @example 第一百二十五条第一款 */
      readonly article: string;
      /** @example 中华人民共和国食品安全法 */
      readonly law: string;
    };
    readonly DecisionContent: {
      readonly amount: string | null;
      readonly facts: string;
      readonly kinds: readonly string[];
      readonly legalBasis: readonly components['schemas']['LegalBasis'][];
      readonly performance: string;
      readonly reasons: string;
      readonly remedies: string;
    };
    readonly Declaration: {
      readonly accurate: boolean;
      readonly complete: boolean;
      readonly true: boolean;
    };
    readonly DeclarationDto: {
      /**
       * @description 准确
       * @example true
       */
      readonly accurate: boolean;
      /**
       * @description 完整
       * @example true
       */
      readonly complete: boolean;
      /**
       * @description 真实
       * @example true
       */
      readonly true: boolean;
    };
    readonly DiscussionFacts: {
      readonly concluded: boolean;
      /** @enum {string|null} */
      readonly conclusion: 'AGREE' | 'AGREE_WITH_CHANGE' | 'DISAGREE' | 'RETURN' | null;
      readonly discussionId: string;
      readonly documentNo: string;
      readonly heldOn: string;
      readonly membersPresent: readonly string[];
      readonly number: number;
      readonly round: number;
    };
    readonly Dispute: {
      readonly agencyId: string;
      readonly caseId: string;
      /** Format: date-time */
      readonly closedAt: string | null;
      readonly documentNo: string;
      readonly escalation: components['schemas']['Escalation'] | null;
      readonly evidence: readonly components['schemas']['DisputeEvidence'][];
      readonly id: string;
      readonly negotiation: components['schemas']['Negotiation'] | null;
      /** Format: date-time */
      readonly objectedAt: string;
      readonly objectedBy: string;
      readonly opinionKind: string;
      readonly opinionNo: string;
      readonly outcome: string | null;
      readonly points: readonly components['schemas']['DisputedPoint'][];
      readonly round: number;
      readonly ruling: components['schemas']['Ruling'] | null;
    };
    readonly DisputedPoint: {
      readonly basis: string;
      readonly grounds: string;
      readonly point: number;
    };
    readonly DisputedPointDto: {
      /**
       * @description 依据，必填（JBM-28c）
       * @example 行政处罚法第四十条
       */
      readonly basis?: string;
      /**
       * @description 理由，必填（JBM-28c）
       * @example 违法所得已有台账证明。
       */
      readonly grounds?: string;
      /**
       * @description 审核意见的第几点
       * @example 1
       */
      readonly point: number;
    };
    readonly DisputeEvidence: {
      readonly fileId?: string;
      readonly paperReference?: string;
      readonly title: string;
    };
    readonly DisputeEvidenceDto: {
      /** Format: uuid */
      readonly fileId?: string;
      /** @example 第1册第20页 */
      readonly paperReference?: string;
      /** @example 销售台账复印件 */
      readonly title: string;
    };
    readonly DraftDecisionDto: {
      /**
       * @description 金额（元），默认同拟处理意见
       * @example 120000.00
       */
      readonly amount?: string;
      /**
       * @description 事实和证据
       * @example 经查，当事人于2026年7月销售标签不合格食品。
       */
      readonly facts: string;
      /**
       * @description 决定种类，默认同拟处理意见
       * @example [
       *       "罚款"
       *     ]
       */
      readonly kinds?: readonly string[];
      /** @description 法律依据，默认同拟处理意见 */
      readonly legalBasis?: readonly components['schemas']['DecisionBasisDto'][];
      /**
       * @description 履行方式和期限
       * @example 自收到本决定书之日起十五日内缴至指定银行。
       */
      readonly performance: string;
      /**
       * @description 理由
       * @example 违法情节一般，按裁量基准从一般幅度处罚。
       */
      readonly reasons: string;
      /**
       * @description 救济途径和期限
       * @example 六十日内申请行政复议，六个月内提起行政诉讼。
       */
      readonly remedies: string;
    };
    readonly DraftView: {
      readonly content: {
        readonly checklist?: readonly components['schemas']['CheckedPoint'][];
        readonly followsRuling?: string;
        /** @enum {string} */
        readonly kind?:
          | 'AGREE'
          | 'AMEND'
          | 'CORRECT'
          | 'NOT_PASSED'
          | 'NO_DECISION'
          | 'OTHER'
          | 'PROBLEMS'
          | 'REFER'
          | 'SUPPLEMENT';
        readonly points?: readonly components['schemas']['OpinionPoint'][];
        readonly referTo?: string;
        /** @enum {string} */
        readonly subKind?:
          | 'AGREE'
          | 'AMEND'
          | 'CORRECT'
          | 'NOT_PASSED'
          | 'NO_DECISION'
          | 'OTHER'
          | 'PROBLEMS'
          | 'REFER'
          | 'SUPPLEMENT';
        readonly text?: string;
      };
      /** Format: date-time */
      readonly savedAt: string;
      readonly savedBy: string;
      readonly saverName: string;
      readonly version: number;
    };
    readonly DueDate: {
      readonly alarmDate?: string;
      readonly counted: readonly components['schemas']['CountedDay'][];
      readonly dueAt: string;
      readonly effectiveDate: string;
      readonly excluded?: readonly components['schemas']['ExcludedRange'][];
      /** @enum {string} */
      readonly lastDay: 'KEEP' | 'KEEP_AND_WARN' | 'ROLL';
      readonly notes: readonly components['schemas']['BilingualText'][];
      readonly number: number;
      readonly overdueAt: string;
      readonly provisional: boolean;
      readonly provisionalYears: readonly components['schemas']['ProvisionalYear'][];
      readonly rolledFrom?: components['schemas']['SkippedDay'];
      readonly rule: components['schemas']['DueRule'];
      readonly skipped: readonly components['schemas']['SkippedDay'][];
      readonly start: components['schemas']['PeriodStart'];
      readonly startDate: string;
      readonly strictDate: string;
      readonly strictStart?: components['schemas']['PeriodStart'];
      /** @enum {string} */
      readonly unit:
        | 'CALENDAR_DAY'
        | 'CLEAR_WORKING_DAY_BEFORE'
        | 'FIXED_DATE'
        | 'HOUR'
        | 'MONTH'
        | 'WORKING_DAY'
        | 'YEAR';
    };
    readonly DueDateDto: {
      /**
       * Format: date
       * @description 不顺延时，届满前最后一个工作日
       */
      readonly alarmDate?: string;
      readonly counted: readonly components['schemas']['CountedDayDto'][];
      /**
       * Format: date-time
       * @example 2026-10-10T23:59:59.999+08:00
       */
      readonly dueAt: string;
      /**
       * Format: date
       * @description 届满日
       * @example 2026-10-10
       */
      readonly effectiveDate: string;
      readonly excluded?: readonly components['schemas']['ExcludedRangeDto'][];
      /** @enum {string} */
      readonly lastDay: 'ROLL' | 'KEEP_AND_WARN' | 'KEEP';
      readonly notes: readonly components['schemas']['BilingualTextDto'][];
      /** @example 7 */
      readonly number: number;
      /**
       * Format: date-time
       * @example 2026-10-11T00:00:00.000+08:00
       */
      readonly overdueAt: string;
      /** @description 暂定：涉及尚未载入放假安排的年份 */
      readonly provisional: boolean;
      readonly provisionalYears: readonly components['schemas']['ProvisionalYearDto'][];
      readonly rolledFrom?: components['schemas']['SkippedDayDto'];
      readonly rule: components['schemas']['DueRuleDto'];
      readonly skipped: readonly components['schemas']['SkippedDayDto'][];
      readonly start: components['schemas']['PeriodStartDto'];
      /**
       * Format: date
       * @example 2026-09-23
       */
      readonly startDate: string;
      /**
       * Format: date
       * @description 不扣除、不顺延的严格届满日
       * @example 2026-10-10
       */
      readonly strictDate: string;
      /** @description 重新起算时的原起算点 */
      readonly strictStart?: components['schemas']['PeriodStartDto'];
      /** @enum {string} */
      readonly unit:
        | 'WORKING_DAY'
        | 'CALENDAR_DAY'
        | 'HOUR'
        | 'MONTH'
        | 'YEAR'
        | 'FIXED_DATE'
        | 'CLEAR_WORKING_DAY_BEFORE';
    };
    readonly DueRule: {
      readonly clauses: readonly string[];
      readonly label: components['schemas']['BilingualText'];
      readonly name: string;
      readonly source: string;
    };
    readonly DueRuleDto: {
      /**
       * @example [
       *       "SY-L11",
       *       "行政处罚法 85"
       *     ]
       */
      readonly clauses: readonly string[];
      readonly label: components['schemas']['BilingualTextDto'];
      /** @example REVIEW_DUE */
      readonly name: string;
      /**
       * @description 文件和条款，或“系统默认”
       * @example 系统默认
       */
      readonly source: string;
    };
    readonly EffectiveProfile: {
      readonly caseLimitDays: {
        /** @enum {string} */
        readonly key: 'caseLimitDays';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly caseLimitExtension: {
        /** @enum {string} */
        readonly key: 'caseLimitExtension';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: components['schemas']['CaseLimitExtension'];
      };
      readonly caseWarningWorkingDays: {
        /** @enum {string} */
        readonly key: 'caseWarningWorkingDays';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly checklist: {
        /** @enum {string} */
        readonly key: 'checklist';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly components['schemas']['ChecklistPoint'][];
      };
      readonly clockOnSupplement: {
        /** @enum {string} */
        readonly key: 'clockOnSupplement';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        /** @enum {string} */
        readonly value: 'PAUSE' | 'RESTART' | 'RUN';
      };
      readonly collectiveDiscussion: {
        /** @enum {string} */
        readonly key: 'collectiveDiscussion';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        /** @enum {string} */
        readonly value: 'ALL_MAJOR' | 'BY_LAW';
      };
      readonly discussionMajority: {
        /** @enum {string} */
        readonly key: 'discussionMajority';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly discussionQuorum: {
        /** @enum {string} */
        readonly key: 'discussionQuorum';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly entrustedToEntrusting: {
        /** @enum {string} */
        readonly key: 'entrustedToEntrusting';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: boolean;
      };
      readonly escalateTo: {
        /** @enum {string} */
        readonly key: 'escalateTo';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        /** @enum {string} */
        readonly value: 'AGENCY_HEAD' | 'DEPUTY_IN_CHARGE';
      };
      readonly extension: {
        /** @enum {string} */
        readonly key: 'extension';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value:
          | {
              /** @enum {string} */
              readonly mode: 'BY_HEAD';
            }
          | {
              /** @enum {string} */
              readonly mode: 'FIXED';
              readonly times: number;
              readonly workingDays: number;
            };
      };
      readonly failedPointNeedsPlace: {
        /** @enum {string} */
        readonly key: 'failedPointNeedsPlace';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: boolean;
      };
      readonly materials: {
        /** @enum {string} */
        readonly key: 'materials';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly components['schemas']['MaterialRule'][];
      };
      readonly negotiationWorkingDays: {
        /** @enum {string} */
        readonly key: 'negotiationWorkingDays';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly opinionKinds: {
        /** @enum {string} */
        readonly key: 'opinionKinds';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly components['schemas']['OpinionTerm'][];
      };
      readonly penaltyExcludedTimes: {
        /** @enum {string} */
        readonly key: 'penaltyExcludedTimes';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly (
          | 'APPRAISAL'
          | 'EXPERT_REVIEW'
          | 'HEARING'
          | 'MONITORING'
          | 'PUBLICATION'
          | 'REFERRAL'
          | 'SUSPENSION'
          | 'TENDER'
          | 'TESTING'
        )[];
      };
      readonly permitExcludedTimes: {
        /** @enum {string} */
        readonly key: 'permitExcludedTimes';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly (
          | 'APPRAISAL'
          | 'EXPERT_REVIEW'
          | 'HEARING'
          | 'MONITORING'
          | 'PUBLICATION'
          | 'REFERRAL'
          | 'SUSPENSION'
          | 'TENDER'
          | 'TESTING'
        )[];
      };
      readonly permitLimit: {
        /** @enum {string} */
        readonly key: 'permitLimit';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: components['schemas']['PermitLimit'];
      };
      readonly receiptWorkingDays: {
        /** @enum {string} */
        readonly key: 'receiptWorkingDays';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly recusalOfHead: {
        /** @enum {string} */
        readonly key: 'recusalOfHead';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        /** @enum {string} */
        readonly value: 'COLLECTIVE' | 'DEPUTY_IN_CHARGE';
      };
      readonly registrationWorkingDays: {
        /** @enum {string} */
        readonly key: 'registrationWorkingDays';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly reminderWorkingDaysLeft: {
        /** @enum {string} */
        readonly key: 'reminderWorkingDaysLeft';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly number[];
      };
      readonly reviewAllNonSummary: {
        /** @enum {string} */
        readonly key: 'reviewAllNonSummary';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: boolean;
      };
      readonly reviewedKinds: {
        /** @enum {string} */
        readonly key: 'reviewedKinds';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly ('COERCION' | 'FEE' | 'INSPECTION' | 'LEVY' | 'PENALTY' | 'PERMIT')[];
      };
      readonly reviewerAssignment: {
        /** @enum {string} */
        readonly key: 'reviewerAssignment';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: components['schemas']['AssignmentRule'];
      };
      readonly reviewerMayClaim: {
        /** @enum {string} */
        readonly key: 'reviewerMayClaim';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: boolean;
      };
      readonly reviewerMustBeRegistered: {
        /** @enum {string} */
        readonly key: 'reviewerMustBeRegistered';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: boolean;
      };
      readonly reviewerMustHoldQualification: {
        /** @enum {string} */
        readonly key: 'reviewerMustHoldQualification';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: boolean;
      };
      readonly reviewerRatio: {
        /** @enum {string} */
        readonly key: 'reviewerRatio';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: {
          readonly hard: boolean;
          readonly min: number;
        };
      };
      readonly reviewingUnit: {
        /** @enum {string} */
        readonly key: 'reviewingUnit';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: {
          readonly COERCION?: string;
          readonly DEFAULT?: string;
          readonly FEE?: string;
          readonly INSPECTION?: string;
          readonly LEVY?: string;
          readonly PENALTY?: string;
          readonly PERMIT?: string;
        };
      };
      readonly reviewPeriod: {
        /** @enum {string} */
        readonly key: 'reviewPeriod';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: components['schemas']['ReviewPeriod'];
      };
      readonly roundAlertFrom: {
        /** @enum {string} */
        readonly key: 'roundAlertFrom';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly rulingWorkingDays: {
        /** @enum {string} */
        readonly key: 'rulingWorkingDays';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly scopeCriteria: {
        /** @enum {string} */
        readonly key: 'scopeCriteria';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: readonly (
          | 'COMPLEX_MULTI_RELATION'
          | 'HEARING_HELD'
          | 'MAJOR_PUBLIC_INTEREST'
          | 'MAJOR_RIGHTS_DIRECT'
          | 'SOCIAL_INFLUENCE_OR_RISK'
          | 'STATUTORY'
        )[];
      };
      readonly sealPeriod: {
        /** @enum {string} */
        readonly key: 'sealPeriod';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: components['schemas']['SealPeriod'];
      };
      readonly serviceWorkingDays: {
        /** @enum {string} */
        readonly key: 'serviceWorkingDays';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: number;
      };
      readonly voluntaryReview: {
        /** @enum {string} */
        readonly key: 'voluntaryReview';
        readonly label: components['schemas']['BilingualText'];
        readonly source: components['schemas']['ParameterSource'];
        readonly validFrom: string;
        readonly value: boolean;
      };
    };
    readonly EndedSessionsDto: {
      readonly ended: number;
    };
    readonly EndInvestigationDto: {
      /**
       * @description 调查终结结论
       * @example 现有证据足以认定违法事实。
       */
      readonly conclusion: string;
      /**
       * @description 调查终结日期
       * @example 2026-08-28
       */
      readonly endedOn: string;
      /**
       * @description 是否在报送审核前先行告知（听证案件在听证后审核）；默认否，审核后告知
       * @example true
       */
      readonly noticeFirst?: boolean;
    };
    readonly EngineHealthReport: {
      readonly catchingUp: boolean;
      /** @enum {string} */
      readonly engine: 'DOWN' | 'UP';
      readonly outbox: components['schemas']['OutboxDepth'];
      readonly version?: string;
    };
    readonly EscalateDisputeDto: {
      /**
       * @description 争议点
       * @example 违法所得数额是否已经查清。
       */
      readonly disputedPoints: string;
      /**
       * @description 案情
       * @example 当事人经营标签不合格食品。
       */
      readonly facts: string;
      /** @description 承办机构意见全文，必填（SY-L12） */
      readonly handlingOpinion?: string;
      /**
       * @description 处理建议
       * @example [
       *       "补充调查后再审",
       *       "重新出具意见"
       *     ]
       */
      readonly options: readonly string[];
      /** @description 法制审核机构意见全文，必填（SY-L12） */
      readonly reviewOpinion?: string;
    };
    readonly Escalation: {
      readonly by: components['schemas']['Participant'];
      readonly disputedPoints: string;
      readonly documentNo: string;
      readonly facts: string;
      readonly handlingOpinion: string;
      readonly on: string;
      readonly options: readonly string[];
      readonly reviewOpinion: string;
      /** @enum {string} */
      readonly to: 'AGENCY_HEAD' | 'DEPUTY_IN_CHARGE';
    };
    readonly ExcludedRange: {
      readonly from: string;
      readonly to: string;
      readonly why: components['schemas']['BilingualText'];
    };
    readonly ExcludedRangeDto: {
      /** Format: date */
      readonly from: string;
      /** Format: date */
      readonly to: string;
      readonly why: components['schemas']['BilingualTextDto'];
    };
    readonly ExcludedTimeRecord: {
      readonly caseId: string;
      /** @enum {string} */
      readonly clock: 'CASE' | 'SEAL';
      readonly closedBy: string | null;
      readonly closingDocument: string | null;
      readonly document: string;
      readonly endedOn: string | null;
      readonly expectedUntil: string;
      readonly explanation: string;
      readonly fromOn: string;
      readonly id: string;
      readonly number: number;
      /** Format: date-time */
      readonly openedAt: string;
      readonly openedBy: string;
      /** @enum {string} */
      readonly reason:
        | 'APPRAISAL'
        | 'EXPERT_REVIEW'
        | 'HEARING'
        | 'MONITORING'
        | 'PUBLICATION'
        | 'REFERRAL'
        | 'SUSPENSION'
        | 'TENDER'
        | 'TESTING';
      readonly sealNumber: number | null;
    };
    readonly ExtendSealDto: {
      /**
       * @description 延长天数（自然日）；默认三十日
       * @example 30
       */
      readonly days?: number;
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      readonly number: number;
      /**
       * @description 延长理由（书面告知当事人）
       * @example 检测尚未完成，情况复杂。
       */
      readonly reason: string;
    };
    readonly ExtensionDiscussion: {
      readonly members: readonly string[];
      readonly minutes: string;
      readonly on: string;
    };
    readonly ExtensionDiscussionDto: {
      /**
       * @description 到会成员登录名
       * @example [
       *       "sy-head-1",
       *       "sy-deputy-1"
       *     ]
       */
      readonly members: readonly string[];
      /**
       * @description 讨论笔录
       * @example 会议一致同意再延长三十日。
       */
      readonly minutes: string;
      /**
       * @description 集体讨论日期
       * @example 2026-11-12
       */
      readonly on: string;
    };
    readonly FileCaseDto: {
      /**
       * @description 案由
       * @example 涉嫌经营标签不合格食品案
       */
      readonly cause: string;
      /**
       * @description 立案日期（北京时间），默认今天
       * @example 2026-07-20
       */
      readonly filedOn?: string;
      /**
       * @description 承办人员（至少二人，行政处罚法 42），登录名
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-2"
       *     ]
       */
      readonly handlers: readonly string[];
      /**
       * @description 执法种类
       * @example PENALTY
       * @enum {string}
       */
      readonly kind: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
      /** @description 当事人 */
      readonly party: components['schemas']['PartyDto'];
    };
    readonly FindingDto: {
      readonly caseId: string | null;
      readonly details: {
        readonly [key: string]: unknown;
      };
      /** @example 2026-10-10T09:00:00.000+08:00 */
      readonly firstSeen: string;
      /** @example 17 */
      readonly id: string;
      /** @enum {string} */
      readonly kind:
        | 'COMMAND_LOST'
        | 'COMMAND_DELAYED'
        | 'CASE_WITHOUT_INSTANCE'
        | 'INSTANCE_WITHOUT_CASE'
        | 'INSTANCE_OF_CLOSED_CASE'
        | 'DUPLICATE_INSTANCE'
        | 'TASK_NOT_IN_INBOX'
        | 'WORK_ITEM_WITHOUT_TASK'
        | 'STEP_FAILED'
        | 'INCIDENT';
      readonly lastSeen: string;
      readonly repairedAt: string | null;
      /** @description 由谁关闭、理由 */
      readonly resolution: string | null;
      readonly resolvedAt: string | null;
      /** @description 所涉对象：命令、实例、任务或事件的编号 */
      readonly subject: string;
    };
    readonly FindingPageDto: {
      readonly items: readonly components['schemas']['FindingDto'][];
      readonly next?: string;
      /** @description 未处理的数量，按种类 */
      readonly open: {
        readonly [key: string]: number;
      };
    };
    readonly GateCondition: {
      readonly clauses: readonly string[];
      readonly code: string;
      readonly fulfilled: boolean;
      readonly remedy: components['schemas']['BilingualText'];
      readonly required: boolean;
      readonly text: components['schemas']['BilingualText'];
    };
    readonly ImportAnswer: {
      readonly rows: number;
      readonly taken?: components['schemas']['TakenCounts'];
      readonly unchanged: boolean;
      readonly validFrom: string;
      readonly version: number;
      readonly versionId: string;
      readonly warnings: readonly string[];
    };
    readonly ImportRegisterDto: {
      /**
       * @description 机关，默认本机关；platform 为全国法律
       * @example songyuan
       */
      readonly agencyId?: string;
      /**
       * @description CSV（UTF-8，首行为列名）；整份导入，任何一行有误则一行也不导入，并列出每一处
       * @example 事项名称,执法种类,处理种类,领域,层级,当事人,金额起点,依据
       *     较大数额罚款,行政处罚,罚款,,,组织,50000,松执目录〔2026〕1号
       */
      readonly csv: string;
      /**
       * @description 备案日期
       * @example 2026-01-05
       */
      readonly filedOn?: string;
      /**
       * @description 目录的备案号（政府法制机构）；没有时提示
       * @example 松政法备〔2026〕7号
       */
      readonly filingNo?: string;
      /**
       * @description 名录所依据的文件
       * @example 松执目录〔2026〕1号
       */
      readonly source: string;
      /**
       * @description 生效日期，默认今天
       * @example 2027-01-01
       */
      readonly validFrom?: string;
    };
    readonly InboxCountsDto: {
      /**
       * @description 抄送我的
       * @example 1
       */
      readonly copied: number;
      /** @example 41 */
      readonly done: number;
      /** @example 12 */
      readonly group: number;
      /** @example 3 */
      readonly mine: number;
      /** @example 0 */
      readonly overdue: number;
      /** @example 2 */
      readonly soonDue: number;
      /**
       * @description 我发起的
       * @example 5
       */
      readonly started: number;
    };
    readonly InboxPageDto: {
      readonly items: readonly components['schemas']['WorkItemDto'][];
      /** @description 下一页游标；末页为 null */
      readonly next: string | null;
    };
    readonly IssueSupplementNoticeDto: {
      /** @description 逾期未补正的后果；不填为退回报送 */
      readonly consequence?: string;
      /** @description 须补正的全部事项（一次性告知，SY-R7） */
      readonly items: readonly components['schemas']['SupplementItemDto'][];
      /**
       * Format: date
       * @description 补正期限（与 workingDays 二选一）
       * @example 2026-05-11
       */
      readonly supplementBy?: string;
      /**
       * @description 自通知次日起的工作日数
       * @example 3
       */
      readonly workingDays?: number;
    };
    readonly LegalBasis: {
      readonly article: string;
      readonly law: string;
    };
    readonly LegalBasisDto: {
      /** @example 第一百二十五条第一款 */
      readonly article: string;
      /** @example 中华人民共和国食品安全法 */
      readonly law: string;
    };
    readonly LiftSealDto: {
      /**
       * @description 依据文书
       * @example 解除查封决定书〔2026〕3号
       */
      readonly document: string;
      /**
       * @description 解除或者处理日期
       * @example 2026-07-31
       */
      readonly endedOn: string;
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      readonly number: number;
      /**
       * @description 处理结果
       * @example LIFTED
       * @enum {string}
       */
      readonly outcome: 'LIFTED' | 'CONFISCATED' | 'DESTROYED' | 'HANDED_OVER';
    };
    readonly LoadCalendarYearDto: {
      /**
       * @description 已核对并确认预检中的提示
       * @default false
       */
      readonly confirmWarnings: boolean;
      /** @description 放假时段（首尾均含） */
      readonly daysOff: readonly components['schemas']['NoticeSpanDto'][];
      /** @description 所见的现行版本；0 为尚未载入 */
      readonly expectedVersion?: number;
      /** @description 地方放假 */
      readonly localDaysOff?: readonly components['schemas']['NoticeLocalSpanDto'][];
      readonly source: components['schemas']['NoticeSourceDto'];
      /**
       * @description 调休上班日
       * @example [
       *       "2027-10-09"
       *     ]
       */
      readonly workedWeekends: readonly string[];
      /** @example 2027 */
      readonly year: number;
    };
    readonly LoadedYearDto: {
      readonly changedDays: readonly components['schemas']['ChangedDayDto'][];
      /** @example 国办发明电〔2026〕99号 */
      readonly documentNumber: string;
      readonly id: string;
      readonly recounts: readonly components['schemas']['RecountResultDto'][];
      /** @example 1 */
      readonly version: number;
      readonly warnings: readonly components['schemas']['BilingualTextDto'][];
      readonly wasProvisional: boolean;
      /** @example 248 */
      readonly workingDays: number;
      /** @example 2027 */
      readonly year: number;
    };
    readonly LocalDaysOffViewDto: {
      /** Format: date */
      readonly from: string;
      readonly name: components['schemas']['BilingualTextDto'];
      readonly source: components['schemas']['NoticeSourceViewDto'];
      /** Format: date */
      readonly to: string;
    };
    readonly Material: {
      readonly fileId?: string;
      readonly key: string;
      readonly original: boolean;
      readonly pages: number;
      readonly paperReference?: string;
      readonly title: string;
    };
    readonly MaterialDto: {
      /**
       * Format: uuid
       * @description 已上传文件（与 paperReference 二选一）
       */
      readonly fileId?: string;
      /**
       * @description 材料项（见机关规则 materials）
       * @example INVESTIGATION_REPORT
       */
      readonly key: string;
      /**
       * @description 原件为 true，复印件为 false
       * @example true
       */
      readonly original: boolean;
      /** @example 12 */
      readonly pages: number;
      /** @example 纸质卷第1册第3–12页 */
      readonly paperReference?: string;
      /** @example 调查终结报告 */
      readonly title: string;
    };
    readonly MaterialPlace: {
      readonly area?: components['schemas']['PageArea'];
      readonly fileId?: string;
      readonly material: string;
      readonly page?: number;
      readonly quote?: string;
    };
    readonly MaterialPlaceDto: {
      /** @description 页面上的区域 */
      readonly area?: components['schemas']['PageAreaDto'];
      /** Format: uuid */
      readonly fileId?: string;
      /**
       * @description 报送材料的名称
       * @example 证据材料
       */
      readonly material: string;
      /**
       * @description 第几页，从 1 起
       * @example 12
       */
      readonly page?: number;
      /**
       * @description 引文
       * @example 共销售三百箱
       */
      readonly quote?: string;
    };
    readonly MaterialRule: {
      readonly key: string;
      readonly source: string;
      readonly text: components['schemas']['BilingualText'];
      /** @enum {string} */
      readonly when?:
        | 'ASSESSMENT_HELD'
        | 'CASE_LIMIT_EXTENDED'
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'STATEMENT_MADE'
        | 'TECHNICAL_EVIDENCE';
    };
    readonly MeDto: {
      /** @example songyuan */
      readonly agencyId: string;
      /** @example 周立群 */
      readonly name: string;
      /** @description 与案件无关的可用操作 / actions without a case */
      readonly permittedActions: readonly (
        | 'fileCase'
        | 'changeHandlers'
        | 'endInvestigation'
        | 'requestCaseExtension'
        | 'decideCaseExtension'
        | 'openExcludedTime'
        | 'closeExcludedTime'
        | 'recordSeal'
        | 'reportUrgentSeal'
        | 'decideUrgentSeal'
        | 'extendSeal'
        | 'liftSeal'
        | 'recordPreliminaryRegistration'
        | 'resolvePreliminaryRegistration'
        | 'serveNotice'
        | 'recordPartyResponse'
        | 'serveHearingNotice'
        | 'recordHearing'
        | 'answerScope'
        | 'saveSubmissionDraft'
        | 'submitForReview'
        | 'signForReceipt'
        | 'issueSupplementNotice'
        | 'returnBundle'
        | 'approveSecondSupplement'
        | 'answerSupplementNotice'
        | 'callUpMaterials'
        | 'answerCallUp'
        | 'recordInquiry'
        | 'assignReviewer'
        | 'claimReview'
        | 'addCoReviewer'
        | 'removeCoReviewer'
        | 'contributeReview'
        | 'recordAdvice'
        | 'saveOpinionDraft'
        | 'addReviewMark'
        | 'removeReviewMark'
        | 'writeOpinion'
        | 'signOpinion'
        | 'returnOpinion'
        | 'correctOpinion'
        | 'requestExtension'
        | 'decideExtension'
        | 'requestRecusal'
        | 'decideRecusal'
        | 'reworkAndResubmit'
        | 'resumeInvestigation'
        | 'acceptNoDecision'
        | 'objectToOpinion'
        | 'recordNegotiation'
        | 'escalateDispute'
        | 'ruleOnDispute'
        | 'referCase'
        | 'decideReferral'
        | 'recordTransfer'
        | 'recordPoliceAnswer'
        | 'conveneDiscussion'
        | 'castVote'
        | 'concludeDiscussion'
        | 'signMinutes'
        | 'draftDecision'
        | 'reviewDecisionDraft'
        | 'returnDecisionDraft'
        | 'approveDecision'
        | 'changeProposal'
        | 'serveDecision'
        | 'closeCase'
        | 'terminateCase'
        | 'readCase'
        | 'listCases'
        | 'uploadFile'
        | 'downloadFile'
        | 'claimTask'
        | 'returnTask'
        | 'transferTask'
        | 'delegateTask'
        | 'copyCase'
        | 'urge'
        | 'recordAbsence'
        | 'loadCalendarYear'
        | 'readFindings'
        | 'resolveFinding'
        | 'manageProcessModels'
        | 'manageProfiles'
        | 'readPeople'
        | 'managePeople'
        | 'manageUnits'
        | 'manageRoles'
        | 'manageRegisters'
        | 'unlockSignIn'
        | 'readAudit'
      )[];
      /** Format: uuid */
      readonly personId: string;
      readonly roles: readonly (
        | 'HANDLER'
        | 'HANDLING_UNIT_HEAD'
        | 'LEGAL_REVIEWER'
        | 'LEGAL_UNIT_HEAD'
        | 'DEPUTY_IN_CHARGE'
        | 'AGENCY_HEAD'
        | 'DISCUSSION_MEMBER'
        | 'PUBLISHER'
        | 'ARCHIVIST'
        | 'SUPERVISOR'
        | 'PROCESS_ADMIN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDIT_ADMIN'
      )[];
      /** Format: uuid */
      readonly unitId: string;
      /** @example 执法一大队 */
      readonly unitName: string;
    };
    readonly MovedDueDateDto: {
      readonly agencyId: string;
      readonly caseId: string;
      readonly effectiveDate: components['schemas']['DatesBeforeAfterDto'];
      readonly label: components['schemas']['BilingualTextDto'];
      readonly name: string;
      readonly provisional: boolean;
    };
    readonly NegotiatedPoint: {
      readonly handlingView: string;
      readonly point: number;
      readonly result: string;
      readonly reviewView: string;
    };
    readonly NegotiatedPointDto: {
      /**
       * @description 承办机构意见
       * @example 台账足以证明。
       */
      readonly handlingView: string;
      /** @example 1 */
      readonly point: number;
      /**
       * @description 协商结果
       * @example 未达成一致。
       */
      readonly result: string;
      /**
       * @description 法制审核机构意见
       * @example 台账缺少对方签字。
       */
      readonly reviewView: string;
    };
    readonly Negotiation: {
      readonly agreed: boolean;
      readonly chair: string;
      readonly on: string;
      /** @enum {string|null} */
      readonly outcome: 'OPINION_CHANGED' | 'OPINION_KEPT' | null;
      readonly participants: {
        readonly handling: readonly components['schemas']['Participant'][];
        readonly review: readonly components['schemas']['Participant'][];
      };
      readonly place: string;
      readonly points: readonly components['schemas']['NegotiatedPoint'][];
      readonly signedBy: readonly components['schemas']['Participant'][];
    };
    readonly NegotiationParticipantsDto: {
      /**
       * @description 承办机构参加人登录名
       * @example [
       *       "sy-handler-1"
       *     ]
       */
      readonly handling: readonly string[];
      /**
       * @description 法制审核机构参加人登录名
       * @example [
       *       "sy-reviewer-1"
       *     ]
       */
      readonly review: readonly string[];
    };
    readonly NoticeDifferenceDto: {
      readonly changedDays: readonly components['schemas']['ChangedDayDto'][];
      readonly wasProvisional: boolean;
      /** @example 248 */
      readonly workingDays: number;
    };
    readonly NoticeFacts: {
      readonly amount: string | null;
      readonly basis: readonly string[];
      readonly contentHash: string;
      readonly documentNo: string;
      readonly hearingHeldOn: string | null;
      readonly hearingOn: string | null;
      readonly hearingRecordSigned: boolean;
      readonly hearingRequested: boolean;
      readonly hearingRight: boolean;
      readonly kinds: readonly (
        | 'CLOSE_BUSINESS'
        | 'CONFISCATE_GAINS'
        | 'CONFISCATE_GOODS'
        | 'DETENTION'
        | 'DOWNGRADE_QUALIFICATION'
        | 'FINE'
        | 'OTHER'
        | 'PUBLIC_CRITICISM'
        | 'RESTRICT_OPERATION'
        | 'RESTRICT_PROFESSION'
        | 'REVOKE_PERMIT'
        | 'STOP_PRODUCTION'
        | 'SUSPEND_PERMIT'
        | 'WARNING'
      )[];
      readonly noticeId: string;
      readonly number: number;
      readonly periodEndsOn: string;
      readonly periodOver: boolean;
      /** @enum {string|null} */
      readonly response: 'HEARING_REQUESTED' | 'NONE' | 'STATEMENT' | 'WAIVED' | null;
      /** @enum {string} */
      readonly responseState: 'HANDLED' | 'HEARING_REQUESTED' | 'PERIOD_OVER' | 'WAITING' | 'WAIVED';
      readonly round: number;
      readonly servedOn: string;
    };
    readonly NoticeFaultDto: {
      readonly clauses?: readonly string[];
      /** @example CALENDAR_NOTICE_STATUTORY_DAY_NOT_OFF */
      readonly code: string;
      /** @example daysOff[2].to */
      readonly field?: string;
      readonly message: components['schemas']['BilingualTextDto'];
      readonly remedy: components['schemas']['BilingualTextDto'];
    };
    readonly NoticeLocalSpanDto: {
      /**
       * Format: date
       * @example 2027-10-01
       */
      readonly from: string;
      /** @example 国庆节 */
      readonly name: string;
      /** @example National Day */
      readonly nameEn?: string;
      readonly source: components['schemas']['NoticeSourceDto'];
      /**
       * Format: date
       * @example 2027-10-07
       */
      readonly to: string;
    };
    readonly NoticePreviewDto: {
      readonly difference: components['schemas']['NoticeDifferenceDto'] | null;
      readonly faults: readonly components['schemas']['NoticeFaultDto'][];
      readonly versionInForce: number;
      readonly warnings: readonly components['schemas']['BilingualTextDto'][];
      /** @description 将变动的期限 */
      readonly wouldMove: readonly components['schemas']['MovedDueDateDto'][];
    };
    readonly NoticeSourceDto: {
      /**
       * @description 发文字号
       * @example 国办发明电〔2026〕99号
       */
      readonly documentNumber: string;
      /**
       * Format: date
       * @description 印发日期
       * @example 2026-11-10
       */
      readonly issuedOn: string;
      /**
       * @description 通知标题
       * @example 国务院办公厅关于2027年部分节假日安排的通知
       */
      readonly title: string;
      /** @description 原文网址 */
      readonly url?: string;
    };
    readonly NoticeSourceViewDto: {
      /** @example 国办发明电〔2025〕7号 */
      readonly documentNumber: string;
      /**
       * Format: date
       * @example 2025-11-04
       */
      readonly issuedOn: string;
      /** @example 国务院办公厅关于2026年部分节假日安排的通知 */
      readonly title: string;
      readonly url?: string;
    };
    readonly NoticeSpanDto: {
      /**
       * Format: date
       * @example 2027-10-01
       */
      readonly from: string;
      /** @example 国庆节 */
      readonly name: string;
      /** @example National Day */
      readonly nameEn?: string;
      /**
       * Format: date
       * @example 2027-10-07
       */
      readonly to: string;
    };
    readonly NotificationDto: {
      readonly body: components['schemas']['NotificationTextDto'] | null;
      /** Format: uuid */
      readonly caseId: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /**
       * Format: date
       * @example 2026-10-10
       */
      readonly dueDate: string | null;
      /** @example 17 */
      readonly id: string;
      /** @example review.reminder */
      readonly kind: string;
      /** Format: date-time */
      readonly readAt: string | null;
      readonly title: components['schemas']['NotificationTextDto'];
    };
    readonly NotificationPageDto: {
      readonly items: readonly components['schemas']['NotificationDto'][];
      readonly next: string | null;
      /**
       * @description 1000 表示 1000 件以上
       * @example 2
       */
      readonly unread: number;
    };
    readonly NotificationTextDto: {
      readonly en: string;
      readonly zh: string;
    };
    readonly ObjectToOpinionDto: {
      /** @description 证据 */
      readonly evidence?: readonly components['schemas']['DisputeEvidenceDto'][];
      /** @description 有异议的各点及其理由、依据 */
      readonly points: readonly components['schemas']['DisputedPointDto'][];
    };
    readonly OfficialYearDto: {
      readonly daysOff: readonly components['schemas']['DaysOffViewDto'][];
      readonly localDaysOff?: readonly components['schemas']['LocalDaysOffViewDto'][];
      readonly source: components['schemas']['NoticeSourceViewDto'];
      /**
       * @example [
       *       "2026-10-10"
       *     ]
       */
      readonly workedWeekends: readonly string[];
      /** @example 2026 */
      readonly year: number;
    };
    readonly OpenExcludedTimeDto: {
      /**
       * @description 依据文书
       * @example 检验委托书〔2026〕12号
       */
      readonly document: string;
      /**
       * @description 预计不计入期限的最后一日
       * @example 2026-08-12
       */
      readonly expectedUntil: string;
      /**
       * @description 说明
       * @example 委托检验机构检验抽样产品。
       */
      readonly explanation: string;
      /**
       * @description 不计入期限的第一日
       * @example 2026-08-03
       */
      readonly fromOn: string;
      /**
       * @description 事由
       * @example TESTING
       * @enum {string}
       */
      readonly reason:
        | 'SUSPENSION'
        | 'HEARING'
        | 'PUBLICATION'
        | 'TESTING'
        | 'APPRAISAL'
        | 'REFERRAL'
        | 'TENDER'
        | 'EXPERT_REVIEW'
        | 'MONITORING';
      /** @description 查封、扣押编号；不填为办案期限 */
      readonly sealNumber?: number;
    };
    readonly Opinion: {
      readonly caseId: string;
      readonly content: components['schemas']['OpinionContent'];
      readonly correctionReason: string | null;
      readonly corrects: number | null;
      readonly documentNo: string | null;
      readonly id: string;
      readonly lateReason: string | null;
      readonly returnReason: string | null;
      readonly round: number;
      /** Format: date-time */
      readonly signedAt: string | null;
      readonly signedBy: string | null;
      /** @enum {string} */
      readonly state: 'RETURNED' | 'SIGNED' | 'WRITTEN';
      readonly version: number;
      /** Format: date-time */
      readonly writtenAt: string;
      readonly writtenBy: string;
    };
    readonly OpinionContent: {
      readonly checklist: readonly components['schemas']['CheckedPoint'][];
      readonly followsRuling?: string;
      /** @enum {string} */
      readonly kind:
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT';
      readonly points: readonly components['schemas']['OpinionPoint'][];
      readonly referTo?: string;
      /** @enum {string} */
      readonly subKind?:
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT';
      readonly text: string;
    };
    readonly OpinionPoint: {
      readonly action: string;
      readonly text: string;
    };
    readonly OpinionPointDto: {
      /** @example 补充调取销售台账。 */
      readonly action: string;
      /** @example 证据不足以认定违法所得数额。 */
      readonly text: string;
    };
    readonly OpinionTerm: {
      /** @enum {string} */
      readonly kind:
        | 'AGREE'
        | 'AMEND'
        | 'CORRECT'
        | 'NOT_PASSED'
        | 'NO_DECISION'
        | 'OTHER'
        | 'PROBLEMS'
        | 'REFER'
        | 'SUPPLEMENT';
      readonly term: components['schemas']['BilingualText'];
    };
    readonly OutboxDepth: {
      readonly failed: number;
      readonly oldestSeconds: number;
      readonly pending: number;
    };
    readonly PageArea: {
      readonly height: number;
      readonly width: number;
      readonly x: number;
      readonly y: number;
    };
    readonly PageAreaDto: {
      /** @example 0.1 */
      readonly height: number;
      /** @example 0.5 */
      readonly width: number;
      /**
       * @description 左上角横坐标（页宽的比例）
       * @example 0.1
       */
      readonly x: number;
      /**
       * @description 左上角纵坐标（页高的比例）
       * @example 0.2
       */
      readonly y: number;
    };
    readonly PaperDto: {
      /** Format: uuid */
      readonly fileId?: string;
      /** @example 法制审核意见书 */
      readonly title: string;
    };
    readonly ParameterSource: {
      /** @enum {string} */
      readonly kind: 'AGENCY' | 'NATIONAL' | 'SYSTEM_DEFAULT';
      readonly reference: string;
    };
    readonly Participant: {
      readonly name: string;
      readonly personId: string;
    };
    readonly Party: {
      readonly address?: string;
      readonly birthDate?: string;
      readonly idNumber?: string;
      /** @enum {string} */
      readonly kind: 'ORGANISATION' | 'PERSON';
      readonly name: string;
      readonly representative?: string;
    };
    readonly PartyDto: {
      /** @example 松原市测试路1号 */
      readonly address?: string;
      /**
       * @description 自然人出生日期
       * @example 2010-05-20
       */
      readonly birthDate?: string;
      /** @example 91220700MA00000000 */
      readonly idNumber?: string;
      /**
       * @example ORGANISATION
       * @enum {string}
       */
      readonly kind: 'PERSON' | 'ORGANISATION';
      /** @example 云岭测试食品有限公司（虚构） */
      readonly name: string;
      /** @example 张某 */
      readonly representative?: string;
    };
    readonly PeoplePageDto: {
      readonly items: readonly components['schemas']['PersonDto'][];
      readonly nextAfter?: string;
      readonly total: number;
    };
    readonly PeriodStart: {
      readonly at: string;
      readonly event: components['schemas']['BilingualText'];
    };
    readonly PeriodStartDto: {
      /**
       * @description 日期或带时区的时刻
       * @example 2026-09-23T10:30:00+08:00
       */
      readonly at: string;
      readonly event: components['schemas']['BilingualTextDto'];
    };
    readonly PermitLimit: {
      readonly extensionWorkingDays: number;
      readonly workingDays: number;
    };
    readonly PersonDto: {
      /** @example songyuan */
      readonly agencyId: string;
      readonly certificates: readonly components['schemas']['CertificateDto'][];
      readonly disabled: boolean;
      /** @example 周立群 */
      readonly name: string;
      /** Format: uuid */
      readonly personId: string;
      readonly registrations: readonly components['schemas']['RegistrationDto'][];
      readonly roles: readonly (
        | 'HANDLER'
        | 'HANDLING_UNIT_HEAD'
        | 'LEGAL_REVIEWER'
        | 'LEGAL_UNIT_HEAD'
        | 'DEPUTY_IN_CHARGE'
        | 'AGENCY_HEAD'
        | 'DISCUSSION_MEMBER'
        | 'PUBLISHER'
        | 'ARCHIVIST'
        | 'SUPERVISOR'
        | 'PROCESS_ADMIN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDIT_ADMIN'
      )[];
      /** @example sy-handler-1 */
      readonly signInName: string;
      /** Format: uuid */
      readonly unitId: string;
      /** @example 执法一大队 */
      readonly unitName: string;
      readonly version: number;
    };
    readonly PersonVersionDto: {
      /**
       * @description 所见版本 / the version you have seen
       * @example 1
       */
      readonly version: number;
    };
    readonly PersonWithPasswordDto: {
      /** @description 初始密码，只显示一次 / shown this once */
      readonly initialPassword: string;
      readonly person: components['schemas']['PersonDto'];
    };
    readonly PhraseDto: {
      /** Format: uuid */
      readonly id: string;
      /** @example 执法程序合法，告知和送达符合规定。 */
      readonly text: string;
      /** @example 程序合法 */
      readonly title: string;
    };
    readonly PointAnswerDto: {
      /** @example 已补充询问笔录。 */
      readonly answer: string;
      /** @example 1 */
      readonly point: number;
    };
    readonly PoliceAnswer: {
      /** @enum {string} */
      readonly answer: 'ACCEPTED' | 'DECLINED';
      readonly documentNo: string | null;
      readonly on: string;
      readonly reason: string | null;
      readonly recordedBy: components['schemas']['ReferralPerson'];
    };
    readonly PreferencesDto: {
      /** @enum {string} */
      readonly density: 'COMFORTABLE' | 'COMPACT';
      /** @enum {string} */
      readonly language: 'zh' | 'en';
      /** @enum {string} */
      readonly theme: 'SYSTEM' | 'LIGHT' | 'DARK';
    };
    readonly PreliminaryRegistration: {
      readonly approvedBy: string;
      readonly caseId: string;
      readonly document: string;
      readonly id: string;
      readonly items: readonly string[];
      readonly number: number;
      /** @enum {string|null} */
      readonly outcome:
        'CONFISCATED' | 'EVIDENCE_TAKEN' | 'RETURNED' | 'SEALED' | 'SENT_FOR_APPRAISAL' | null;
      readonly recordedBy: string;
      readonly registeredOn: string;
      readonly resolutionDocument: string | null;
      readonly resolvedOn: string | null;
    };
    readonly ProfileVersion: {
      readonly agencyId: string;
      readonly document: string;
      readonly id: string;
      readonly parameters: components['schemas']['EffectiveProfile'];
      readonly validFrom: string;
      readonly version: number;
    };
    readonly Proposal: {
      readonly amount?: string;
      readonly kinds: readonly string[];
      readonly legalBasis: readonly components['schemas']['LegalBasis'][];
      readonly text: string;
    };
    readonly ProposalDto: {
      /**
       * @description 金额（元）
       * @example 120000.00
       */
      readonly amount?: string;
      /**
       * @example [
       *       "罚款"
       *     ]
       */
      readonly kinds: readonly string[];
      readonly legalBasis: readonly components['schemas']['LegalBasisDto'][];
      /** @example 拟处罚款120,000元。 */
      readonly text: string;
    };
    readonly ProvisionalYear: {
      readonly unknownHolidays: readonly components['schemas']['BilingualText'][];
      readonly year: number;
    };
    readonly ProvisionalYearDto: {
      /** @description 日期未知的法定节日 */
      readonly unknownHolidays: readonly components['schemas']['BilingualTextDto'][];
      /** @example 2027 */
      readonly year: number;
    };
    readonly RatioAnswer: {
      readonly agencyId: string;
      readonly hard: boolean;
      readonly min: number;
      readonly missing: number;
      readonly needed: number;
      readonly officers: number;
      readonly on: string;
      readonly reviewers: number;
      readonly share: number | null;
      readonly source: components['schemas']['ParameterSource'];
      /** @enum {string} */
      readonly state: 'MET' | 'RED' | 'WARNING';
    };
    readonly Readiness: {
      readonly database: boolean;
      readonly engine: components['schemas']['EngineHealthReport'] | null;
      readonly ready: boolean;
    };
    readonly ReasonDto: {
      /** @example 新发现的证据须核实，同意再次要求补正。 */
      readonly reason: string;
    };
    readonly RecordAdviceDto: {
      /**
       * @description 法律顾问、公职律师姓名
       * @example 甄某
       */
      readonly adviser: string;
      /**
       * Format: date
       * @description 提供日期
       * @example 2026-03-12
       */
      readonly givenOn: string;
      /** @example 法律顾问 */
      readonly kind?: string;
      /** @example 测试律师事务所（虚构） */
      readonly organisation?: string;
      /**
       * @description 名录外人员，须填写身份和单位
       * @example true
       */
      readonly outsideRegister?: boolean;
      /** @description 本机关公职律师的登录名；其后不得出具本案审核意见 */
      readonly person?: string;
      /**
       * @description 咨询事项
       * @example 是否构成并案处罚？
       */
      readonly question: string;
      /**
       * @description 咨询意见
       * @example 可以并案，理由如下。
       */
      readonly text: string;
    };
    readonly RecordCatalogueFilingDto: {
      /**
       * @description 备案日期
       * @example 2026-01-05
       */
      readonly filedOn: string;
      /**
       * @description 备案号
       * @example 松政法备〔2026〕7号
       */
      readonly filingNo: string;
    };
    readonly RecordHearingDto: {
      /**
       * @description 听证参加人
       * @example [
       *       "张某（当事人）"
       *     ]
       */
      readonly attendees: readonly string[];
      /**
       * @description 听证举行日期
       * @example 2026-09-17
       */
      readonly heldOn: string;
      /** @description 实际主持人登录名；默认为通知所列主持人 */
      readonly presider?: string;
      /**
       * Format: uuid
       * @description 听证笔录文件
       */
      readonly recordFileId?: string;
      /** @description 当事人拒绝签字或未到场时主持人的注明 */
      readonly refusalNote?: string;
      /**
       * @description 当事人是否在笔录上签字
       * @example true
       */
      readonly signedByParty: boolean;
      /**
       * @description 主持人是否在笔录上签字
       * @example true
       */
      readonly signedByPresider: boolean;
      /**
       * @description 听证笔录摘要
       * @example 当事人就事实和裁量提出意见。
       */
      readonly summary: string;
    };
    readonly RecordInquiryDto: {
      /**
       * @description 被询问人及其身份
       * @example 张某（当事人的法定代表人）
       */
      readonly asked: string;
      /**
       * Format: date
       * @description 调查日期
       * @example 2026-09-24
       */
      readonly heldOn: string;
      /** @description 调查取得的材料 */
      readonly materials?: readonly components['schemas']['MaterialDto'][];
      /**
       * @description 地点
       * @example 法制科接待室
       */
      readonly place: string;
      /**
       * @description 调查记录
       * @example 问：货从何处购进？答：……
       */
      readonly record: string;
      /**
       * @description 被询问人是否签字；拒绝签字的在记录中注明
       * @example true
       */
      readonly signed: boolean;
    };
    readonly RecordNegotiationDto: {
      /**
       * @description 是否达成一致
       * @example false
       */
      readonly agreed: boolean;
      /**
       * @description 主持人
       * @example 法制科科长
       */
      readonly chair: string;
      /**
       * Format: date
       * @example 2026-02-11
       */
      readonly on: string;
      /**
       * @description 达成一致时：维持或者改变审核意见
       * @enum {string}
       */
      readonly outcome?: 'OPINION_KEPT' | 'OPINION_CHANGED';
      /** @description 双方参加人 */
      readonly participants: components['schemas']['NegotiationParticipantsDto'];
      /** @example 法制科办公室 */
      readonly place: string;
      /** @description 逐点记录 */
      readonly points: readonly components['schemas']['NegotiatedPointDto'][];
      /**
       * @description 双方签字人登录名
       * @example [
       *       "sy-handler-1",
       *       "sy-reviewer-1"
       *     ]
       */
      readonly signedBy: readonly string[];
    };
    readonly RecordPartyResponseDto: {
      /**
       * @description 答复日期；未答复时为记录日期
       * @example 2026-09-04
       */
      readonly on: string;
      /** @description 复核意见（行政处罚法 45） */
      readonly reexamination?: components['schemas']['ReexaminationDto'];
      /**
       * @description 当事人的答复
       * @example HEARING_REQUESTED
       * @enum {string}
       */
      readonly response: 'HEARING_REQUESTED' | 'STATEMENT' | 'WAIVED' | 'NONE';
      /** @description 陈述、申辩意见 */
      readonly statement?: string;
      /** @description 当事人签字的放弃声明 */
      readonly waiver?: components['schemas']['WaiverDto'];
    };
    readonly RecordPoliceAnswerDto: {
      /**
       * @description 立案或者不予立案
       * @example ACCEPTED
       * @enum {string}
       */
      readonly answer: 'ACCEPTED' | 'DECLINED';
      /** @example 松公立〔2026〕3号 */
      readonly documentNo?: string;
      /**
       * Format: date
       * @example 2026-10-12
       */
      readonly on: string;
      /** @description 不予立案的理由，必填（移送规定 8） */
      readonly reason?: string;
    };
    readonly RecordRegistrationDto: {
      /**
       * @description 批准的行政机关负责人登录名
       * @example sy-head-1
       */
      readonly approvedBy: string;
      /**
       * @description 文书
       * @example 先行登记保存通知书〔2026〕5号
       */
      readonly document: string;
      /**
       * @description 登记保存物品清单
       * @example [
       *       "账册三本"
       *     ]
       */
      readonly items: readonly string[];
      /**
       * @description 登记保存日期
       * @example 2026-07-21
       */
      readonly registeredOn: string;
    };
    readonly RecordSealDto: {
      /**
       * @description 事先批准的行政机关负责人
       * @example sy-head-1
       */
      readonly approvedBy?: string;
      /**
       * @description 期限（自然日）；默认三十日
       * @example 30
       */
      readonly days?: number;
      /**
       * @description 当场交付的决定书和清单
       * @example 查封决定书〔2026〕3号
       */
      readonly document: string;
      /**
       * @description 查封、扣押清单
       * @example [
       *       "反应釜一台"
       *     ]
       */
      readonly items: readonly string[];
      /**
       * @description 查封或者扣押
       * @example SEAL
       * @enum {string}
       */
      readonly kind: 'SEAL' | 'SEIZURE';
      /**
       * @description 实施时间（北京时间）
       * @example 2026-07-21T14:00
       */
      readonly takenAt: string;
      /** @description 情况紧急，当场实施：24 小时内报告并补办批准手续（行政强制法 19） */
      readonly urgent?: boolean;
    };
    readonly RecordTransferDto: {
      /** @description 涉嫌犯罪时的五项材料（移送规定 6） */
      readonly bundle?: readonly components['schemas']['TransferDocumentDto'][];
      /** @description 回执，必填 */
      readonly receipt?: components['schemas']['TransferReceiptDto'];
      /**
       * @description 移送的北京时间；默认为现在
       * @example 2026-10-09T09:30
       */
      readonly transferredAt?: string;
    };
    readonly RecountResultDto: {
      readonly done: boolean;
      readonly moved: number;
      /** @description 最多列出 200 项 */
      readonly movedFirst: readonly components['schemas']['MovedDueDateDto'][];
      readonly owner: string;
    };
    readonly Recusal: {
      readonly applicant: string | null;
      readonly capacities: readonly string[];
      readonly caseId: string;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly decidedBy: string | null;
      readonly decisionReason: string | null;
      /** @enum {string} */
      readonly ground: 'DIRECT_INTEREST' | 'NEAR_RELATIVE' | 'OTHER_RELATION' | 'TOOK_PART_BEFORE';
      readonly id: string;
      readonly minutes: string | null;
      readonly personId: string;
      readonly personName: string;
      readonly reason: string;
      /** Format: date-time */
      readonly requestedAt: string;
      readonly requestedBy: string;
      /** @enum {string} */
      readonly state: 'ASKED' | 'GRANTED' | 'REJECTED';
    };
    readonly ReexaminationDto: {
      /**
       * @description 是否采纳
       * @example false
       */
      readonly adopted: boolean;
      /**
       * @description 理由
       * @example 所提证据不足以推翻认定的事实。
       */
      readonly reasons: string;
    };
    readonly ReferCaseDto: {
      /**
       * @description 移送其他机关，或者涉嫌犯罪
       * @example SUSPECTED_CRIME
       * @enum {string}
       */
      readonly kind: 'OTHER_AGENCY' | 'SUSPECTED_CRIME';
      /** @description 法律依据 */
      readonly legalBasis: readonly components['schemas']['ReferralLawDto'][];
      /**
       * @description 移送函正文
       * @example 经查，该案涉嫌犯罪，现予移送。
       */
      readonly letter: string;
      /** @description 移送材料清单 */
      readonly materials: readonly components['schemas']['ReferralMaterialDto'][];
      /** @description 涉嫌犯罪时的书面报告 */
      readonly report?: components['schemas']['ReferralReportDto'];
      /**
       * @description 接收机关，必填
       * @example 松原市公安局（虚构）
       */
      readonly target?: string;
    };
    readonly Referral: {
      readonly agencyId: string;
      readonly caseId: string;
      /** Format: date-time */
      readonly closedAt: string | null;
      readonly decision: components['schemas']['ReferralDecision'] | null;
      readonly documentNo: string;
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'OTHER_AGENCY' | 'SUSPECTED_CRIME';
      readonly legalBasis: readonly components['schemas']['ReferralLaw'][];
      readonly letter: string;
      readonly materials: readonly components['schemas']['ReferralMaterial'][];
      readonly number: number;
      readonly outcome: string | null;
      readonly policeAnswer: components['schemas']['PoliceAnswer'] | null;
      /** Format: date-time */
      readonly referredAt: string;
      readonly referredBy: string;
      readonly report: components['schemas']['ReferralReport'] | null;
      readonly round: number;
      readonly target: string;
      readonly transfer: components['schemas']['Transfer'] | null;
    };
    readonly ReferralDecision: {
      readonly approved: boolean;
      readonly at: string;
      readonly by: components['schemas']['ReferralPerson'];
      readonly reason: string | null;
    };
    readonly ReferralLaw: {
      readonly article: string;
      readonly law: string;
    };
    readonly ReferralLawDto: {
      /** @example 第三条 */
      readonly article: string;
      /** @example 行政执法机关移送涉嫌犯罪案件的规定 */
      readonly law: string;
    };
    readonly ReferralMaterial: {
      readonly fileId?: string;
      readonly pages?: number;
      readonly paperReference?: string;
      readonly title: string;
    };
    readonly ReferralMaterialDto: {
      /** Format: uuid */
      readonly fileId?: string;
      /** @example 4 */
      readonly pages?: number;
      /** @example 第1册第20页 */
      readonly paperReference?: string;
      /** @example 现场检查笔录 */
      readonly title: string;
    };
    readonly ReferralPerson: {
      readonly name: string;
      readonly personId: string;
    };
    readonly ReferralReport: {
      readonly officers: readonly components['schemas']['ReferralPerson'][];
      readonly text: string;
    };
    readonly ReferralReportDto: {
      /**
       * @description 核实情况的执法人员登录名，不少于两人（移送规定 5）
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-2"
       *     ]
       */
      readonly officers: readonly string[];
      /** @example 销售金额达到立案追诉标准。 */
      readonly text: string;
    };
    readonly RegistrationDto: {
      /** @description 已确认、备案 / confirmed and filed */
      readonly confirmed: boolean;
      /** Format: date */
      readonly firstReviewedOn?: string | null;
      /** @example A20192207021234 */
      readonly legalQualificationNo?: string | null;
      /**
       * Format: date
       * @example 2023-05-01
       */
      readonly registeredFrom: string;
      /** Format: date */
      readonly registeredTo?: string | null;
    };
    readonly RemoveCoReviewerDto: {
      /**
       * @description 会审人员登录名
       * @example sy-reviewer-2
       */
      readonly person: string;
      /**
       * @description 减签理由
       * @example 借调期满，不再参与。
       */
      readonly reason: string;
    };
    readonly ReportUrgentSealDto: {
      /**
       * @description 查封、扣押编号（本案内）
       * @example 1
       */
      readonly number: number;
      /**
       * @description 报告内容
       * @example 现场发现危险化学品泄漏，当场查封。
       */
      readonly report: string;
    };
    readonly RequestCaseExtensionDto: {
      /**
       * @description 延长的天数（处罚等为自然日，许可为工作日）；首次默认为规定的最长天数
       * @example 30
       */
      readonly days?: number;
      /** @example 案情复杂，须等待上游企业协查结果。 */
      readonly reason: string;
    };
    readonly RequestExtensionDto: {
      /**
       * @description 案件复杂的情形
       * @example 涉及多个法律关系，证据材料较多。
       */
      readonly complexity: string;
      /** @example 须调取上游企业账册核对违法所得。 */
      readonly reason: string;
      /**
       * Format: date
       * @description 延长至该日
       * @example 2026-10-16
       */
      readonly until?: string;
      /**
       * @description 延长的工作日数（与 until 二选一）
       * @example 5
       */
      readonly workingDays?: number;
    };
    readonly RequestRecusalDto: {
      /**
       * @description 代为提出时的申请人
       * @example 当事人
       */
      readonly applicant?: string;
      /**
       * @description 回避情形
       * @example NEAR_RELATIVE
       * @enum {string}
       */
      readonly ground: 'DIRECT_INTEREST' | 'NEAR_RELATIVE' | 'TOOK_PART_BEFORE' | 'OTHER_RELATION';
      /**
       * @description 应当回避的人员（登录名）
       * @example sy-reviewer-1
       */
      readonly person: string;
      /**
       * @description 事实和理由
       * @example 系当事人法定代表人的兄弟。
       */
      readonly reason: string;
    };
    readonly ResolveFindingDto: {
      /** @example 文书模板已更正 */
      readonly reason: string;
      /** @description true：让失败的步骤或命令再试一次；false：只关闭 */
      readonly retry: boolean;
    };
    readonly ResolveRegistrationDto: {
      /**
       * @description 依据文书
       * @example 登记保存物品处理决定书〔2026〕5号
       */
      readonly document: string;
      /**
       * @description 登记保存编号（本案内）
       * @example 1
       */
      readonly number: number;
      /**
       * @description 处理结果
       * @example EVIDENCE_TAKEN
       * @enum {string}
       */
      readonly outcome: 'RETURNED' | 'EVIDENCE_TAKEN' | 'SENT_FOR_APPRAISAL' | 'SEALED' | 'CONFISCATED';
      /**
       * @description 处理日期
       * @example 2026-07-29
       */
      readonly resolvedOn: string;
    };
    readonly ResumeInvestigationDto: {
      /**
       * @description 补充调查事项
       * @example 按审核意见第1点补充调查违法所得数额。
       */
      readonly matters: string;
    };
    readonly ReturnDraftDto: {
      /** @example 理由部分未回应当事人申辩，请补充。 */
      readonly reason: string;
    };
    readonly ReturnOpinionDto: {
      /** @example 第2点理由不充分，请补充。 */
      readonly reason: string;
    };
    readonly ReviewAdvice: {
      readonly adviser: string;
      readonly caseId: string;
      readonly givenOn: string;
      readonly id: string;
      readonly inRegister: boolean;
      readonly kind: string;
      readonly organisation: string;
      readonly personId: string | null;
      readonly question: string;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly recordedBy: string;
      readonly round: number;
      readonly text: string;
    };
    readonly ReviewContribution: {
      readonly caseId: string;
      readonly coReviewerId: string;
      readonly final: boolean;
      readonly id: string;
      readonly points: readonly components['schemas']['OpinionPoint'][];
      readonly round: number;
      readonly text: string;
      readonly writerName: string;
      /** Format: date-time */
      readonly writtenAt: string;
      readonly writtenBy: string;
    };
    readonly ReviewExtension: {
      readonly caseId: string;
      readonly complexity: string;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly decidedBy: string | null;
      readonly decisionReason: string | null;
      readonly dueAfter: string | null;
      readonly dueBefore: string;
      readonly id: string;
      readonly reason: string;
      /** Format: date-time */
      readonly requestedAt: string;
      readonly requestedBy: string;
      readonly round: number;
      /** @enum {string} */
      readonly state: 'APPROVED' | 'ASKED' | 'LAPSED' | 'REFUSED';
      readonly workingDays: number;
    };
    readonly ReviewInquiry: {
      readonly asked: string;
      readonly caseId: string;
      readonly heldOn: string;
      readonly id: string;
      readonly materials: readonly components['schemas']['Material'][];
      readonly place: string;
      readonly record: string;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly recordedBy: string;
      readonly round: number;
      readonly signed: boolean;
    };
    readonly ReviewMark: {
      readonly caseId: string;
      readonly id: string;
      /** Format: date-time */
      readonly madeAt: string;
      readonly madeBy: string;
      readonly makerName: string;
      readonly place: components['schemas']['MaterialPlace'];
      /** Format: date-time */
      readonly removedAt: string | null;
      readonly round: number;
      readonly shared: boolean;
      readonly text: string;
    };
    readonly ReviewPeriod: {
      readonly workingDays: number;
    };
    readonly ReviewRound: {
      /** Format: date-time */
      readonly assignedAt: string | null;
      readonly assignedBy: string | null;
      readonly caseId: string;
      readonly id: string;
      readonly opinionKind: string | null;
      readonly overdue: boolean;
      readonly proposalHash: string;
      /** Format: date-time */
      readonly receivedAt: string;
      readonly reviewerId: string | null;
      readonly round: number;
      /** @enum {string} */
      readonly state: 'RETURNED' | 'RUNNING' | 'SIGNED';
    };
    readonly ReworkAndResubmitDto: {
      /** @description 对审核意见逐点的答复（JBM-28b）；退回报送的不需要 */
      readonly answers?: readonly components['schemas']['PointAnswerDto'][];
      /** @description 影响材料清单的情形 */
      readonly circumstances?: readonly (
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'ASSESSMENT_HELD'
        | 'TECHNICAL_EVIDENCE'
        | 'STATEMENT_MADE'
        | 'CASE_LIMIT_EXTENDED'
      )[];
      /** @description 真实、准确、完整的声明（JBM-29） */
      readonly declaration: components['schemas']['DeclarationDto'];
      /** @description 报送材料 */
      readonly materials: readonly components['schemas']['MaterialDto'][];
      /** @description 拟处理意见 */
      readonly proposal: components['schemas']['ProposalDto'];
      /** @description 重大执法决定标准 */
      readonly scope: components['schemas']['ScopeAnswersDto'];
      /** @description 情况说明（五部分，SY-L7） */
      readonly statement: components['schemas']['StatementDto'];
      /** @description 不属于重大决定而自愿报送（SY-L4） */
      readonly voluntary?: boolean;
    };
    readonly RuleOnDisputeDto: {
      /**
       * @description 理由
       * @example 违法所得数额尚未查清。
       */
      readonly reason: string;
      /**
       * @description 承办机构处理后再报，或者重新出具审核意见
       * @example REWORK
       * @enum {string}
       */
      readonly ruling: 'REWORK' | 'NEW_OPINION';
      /**
       * @description 裁定内容
       * @example 由承办机构补充证据后再次报送审核。
       */
      readonly text: string;
    };
    readonly Ruling: {
      readonly by: components['schemas']['Participant'];
      readonly documentNo: string;
      readonly on: string;
      readonly reason: string;
      /** @enum {string} */
      readonly ruling: 'NEW_OPINION' | 'REWORK';
      readonly text: string;
    };
    readonly SavedViewDto: {
      /**
       * @description 显示的列，按顺序
       * @example [
       *       "caseNo",
       *       "partyName",
       *       "dueDate"
       *     ]
       */
      readonly columns: readonly string[];
      /**
       * @description 该列表的筛选条件，名称与列表查询参数一致
       * @example {
       *       "caseKind": "PENALTY",
       *       "dueTo": "2026-10-10"
       *     }
       */
      readonly filter: {
        readonly [key: string]: string;
      };
      /** Format: uuid */
      readonly id: string;
      /**
       * @example INBOX
       * @enum {string}
       */
      readonly list: 'INBOX' | 'CASES';
      /** @example 本周到期的处罚案件 */
      readonly name: string;
    };
    readonly SaveOpinionDraftDto: {
      /** @description 逐项审核结论 */
      readonly checklist?: readonly components['schemas']['CheckedPointDto'][];
      /**
       * @description 所见草稿的版本；第一次保存为 0
       * @example 0
       */
      readonly draftVersion: number;
      /**
       * @description 所依据的裁定文号；裁定要求重新出具意见时，须在此或者在意见正文中引用
       * @example 松执裁〔2026〕1号
       */
      readonly followsRuling?: string;
      /**
       * @description 审核意见种类（见机关规则 opinionKinds）
       * @example AGREE
       * @enum {string}
       */
      readonly kind?:
        | 'AGREE'
        | 'SUPPLEMENT'
        | 'NO_DECISION'
        | 'AMEND'
        | 'CORRECT'
        | 'REFER'
        | 'PROBLEMS'
        | 'NOT_PASSED'
        | 'OTHER';
      /** @description 逾期理由，逾期后必填 */
      readonly lateReason?: string;
      /** @description 问题及处理要求，除同意外必填 */
      readonly points?: readonly components['schemas']['OpinionPointDto'][];
      /**
       * @description 移送接收机关
       * @example 松原市公安局（虚构）
       */
      readonly referTo?: string;
      /**
       * @description 存在问题、未通过、其他的具体类别（A7）；不填由不通过的要点推定
       * @example CORRECT
       * @enum {string}
       */
      readonly subKind?: 'REFER' | 'SUPPLEMENT' | 'CORRECT' | 'AMEND' | 'NO_DECISION';
      /** @example 同意拟处理意见。 */
      readonly text?: string;
    };
    readonly SavePhraseDto: {
      /** @example 执法程序合法，告知和送达符合规定。 */
      readonly text: string;
      /** @example 程序合法 */
      readonly title: string;
    };
    readonly SaveViewDto: {
      /**
       * @description 显示的列，按顺序
       * @example [
       *       "caseNo",
       *       "partyName",
       *       "dueDate"
       *     ]
       */
      readonly columns: readonly string[];
      /**
       * @description 该列表的筛选条件，名称与列表查询参数一致
       * @example {
       *       "caseKind": "PENALTY",
       *       "dueTo": "2026-10-10"
       *     }
       */
      readonly filter: {
        readonly [key: string]: string;
      };
      /**
       * @example INBOX
       * @enum {string}
       */
      readonly list: 'INBOX' | 'CASES';
      /** @example 本周到期的处罚案件 */
      readonly name: string;
    };
    readonly ScopeAnswersDto: {
      /** @description 案件情况疑难复杂、涉及多个法律关系 */
      readonly COMPLEX_MULTI_RELATION?: boolean;
      /** @description 经过听证程序 */
      readonly HEARING_HELD?: boolean;
      /** @description 涉及重大公共利益 */
      readonly MAJOR_PUBLIC_INTEREST?: boolean;
      /** @description 直接关系当事人或者第三人重大权益 */
      readonly MAJOR_RIGHTS_DIRECT?: boolean;
      /** @description 可能造成重大社会影响或者引发社会风险 */
      readonly SOCIAL_INFLUENCE_OR_RISK?: boolean;
      /** @description 法律、法规规定应当进行法制审核 */
      readonly STATUTORY?: boolean;
    };
    readonly Seal: {
      readonly approvedBy: string | null;
      readonly caseId: string;
      readonly days: number;
      readonly document: string;
      readonly endedOn: string | null;
      readonly extendedBy: number;
      readonly extensionApprovedBy: string | null;
      readonly extensionReason: string | null;
      readonly id: string;
      readonly items: readonly string[];
      /** @enum {string} */
      readonly kind: 'SEAL' | 'SEIZURE';
      readonly number: number;
      /** @enum {string|null} */
      readonly outcome: 'CONFISCATED' | 'DESTROYED' | 'HANDED_OVER' | 'LIFTED' | null;
      readonly recordedBy: string;
      /** Format: date-time */
      readonly reportedAt: string | null;
      /** @enum {string} */
      readonly state: 'ENDED' | 'IN_FORCE' | 'REFUSED';
      /** Format: date-time */
      readonly takenAt: string;
      readonly urgent: boolean;
    };
    readonly SealPeriod: {
      readonly days: number;
      readonly extensionDays: number;
    };
    readonly ServeDecisionDto: {
      /**
       * @description 送达方式
       * @example DIRECT
       * @enum {string}
       */
      readonly method:
        'DIRECT' | 'LEFT_AT_PREMISES' | 'POST' | 'ENTRUSTED' | 'FORWARDED' | 'ELECTRONIC' | 'PUBLICATION';
      readonly note?: string;
      /**
       * @description 受送达人或见证人
       * @example 张某（签收）
       */
      readonly receivedBy: string;
      /**
       * @description 送达日期
       * @example 2026-10-12
       */
      readonly servedOn: string;
      /**
       * @description 送达人（二人）
       * @example [
       *       "sy-handler-1",
       *       "sy-handler-2"
       *     ]
       */
      readonly servers: readonly string[];
    };
    readonly ServeHearingNoticeDto: {
      /**
       * @description 听证日期
       * @example 2026-09-17
       */
      readonly hearingOn: string;
      /**
       * @description 听证地点
       * @example 本机关第一会议室
       */
      readonly place: string;
      /**
       * @description 听证主持人登录名（非本案调查人员）
       * @example sy-reviewer-1
       */
      readonly presider: string;
      /**
       * @description 听证通知送达日期
       * @example 2026-09-07
       */
      readonly servedOn: string;
    };
    readonly ServeNoticeDto: {
      /**
       * @description 拟处罚金额（元）
       * @example 120000.00
       */
      readonly amount?: string;
      /**
       * @description 依据
       * @example [
       *       "食品安全法第一百二十五条"
       *     ]
       */
      readonly basis: readonly string[];
      /**
       * @description 拟认定的事实、理由
       * @example 当事人经营标签不合格食品。
       */
      readonly facts: string;
      /**
       * @description 是否告知听证权利（行政处罚法 63）
       * @example true
       */
      readonly hearingRight: boolean;
      /**
       * @description 拟处罚种类
       * @example [
       *       "FINE"
       *     ]
       */
      readonly kinds: readonly (
        | 'WARNING'
        | 'PUBLIC_CRITICISM'
        | 'FINE'
        | 'CONFISCATE_GAINS'
        | 'CONFISCATE_GOODS'
        | 'SUSPEND_PERMIT'
        | 'DOWNGRADE_QUALIFICATION'
        | 'REVOKE_PERMIT'
        | 'RESTRICT_OPERATION'
        | 'STOP_PRODUCTION'
        | 'CLOSE_BUSINESS'
        | 'RESTRICT_PROFESSION'
        | 'DETENTION'
        | 'OTHER'
      )[];
      /**
       * @description 送达方式
       * @example DIRECT
       * @enum {string}
       */
      readonly method:
        'DIRECT' | 'LEFT_AT_PREMISES' | 'POST' | 'ENTRUSTED' | 'FORWARDED' | 'ELECTRONIC' | 'PUBLICATION';
      /** @description 上次告知后新查明的事实；当事人陈述后金额提高时必填（行政处罚法 45） */
      readonly newFacts?: string;
      /**
       * @description 送达日期（北京时间）
       * @example 2026-09-02
       */
      readonly servedOn: string;
    };
    readonly SessionDto: {
      /** Format: date-time */
      readonly createdAt: string;
      /** @description 当前会话 / this very session */
      readonly current: boolean;
      /** Format: date-time */
      readonly expiresAt: string;
      /** Format: uuid */
      readonly id: string;
      readonly ip?: string;
      /** Format: date-time */
      readonly lastSeenAt: string;
      readonly userAgent?: string;
    };
    readonly SetRolesDto: {
      /**
       * @example [
       *       "HANDLER"
       *     ]
       */
      readonly roles: readonly (
        | 'HANDLER'
        | 'HANDLING_UNIT_HEAD'
        | 'LEGAL_REVIEWER'
        | 'LEGAL_UNIT_HEAD'
        | 'DEPUTY_IN_CHARGE'
        | 'AGENCY_HEAD'
        | 'DISCUSSION_MEMBER'
        | 'PUBLISHER'
        | 'ARCHIVIST'
        | 'SUPERVISOR'
        | 'PROCESS_ADMIN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDIT_ADMIN'
      )[];
      /**
       * @description 所见版本 / the version you have seen
       * @example 1
       */
      readonly version: number;
    };
    readonly SignedInDto: {
      /**
       * Format: date-time
       * @example 2026-10-09T21:00:00.000+08:00
       */
      readonly expiresAt: string;
      /** @description 须先修改密码 / the password must be changed first */
      readonly mustChangePassword: boolean;
      readonly person: components['schemas']['MeDto'];
      /** @description Authorization: Bearer <token>；浏览器用同值的 Cookie */
      readonly token: string;
    };
    readonly SignInDto: {
      /**
       * Format: password
       * @example Fashi-2026-yanshi
       */
      readonly password: string;
      /** @example sy-handler-1 */
      readonly signInName: string;
    };
    readonly SignOpinionDto: {
      /** @example 同意审核意见。 */
      readonly remark?: string;
    };
    readonly SkippedDay: {
      readonly date: string;
      /** @enum {string} */
      readonly kind: 'EXCLUDED' | 'HOLIDAY' | 'LOCAL_HOLIDAY' | 'WEEKEND' | 'WORKDAY' | 'WORKED_WEEKEND';
      readonly why: components['schemas']['BilingualText'];
    };
    readonly SkippedDayDto: {
      /**
       * Format: date
       * @example 2026-10-01
       */
      readonly date: string;
      /** @enum {string} */
      readonly kind: 'WORKDAY' | 'WORKED_WEEKEND' | 'WEEKEND' | 'HOLIDAY' | 'LOCAL_HOLIDAY' | 'EXCLUDED';
      readonly why: components['schemas']['BilingualTextDto'];
    };
    readonly StatementDto: {
      /** @example 现场检查笔录、询问笔录各一份；已举行听证。 */
      readonly evidenceAndHearing: string;
      /**
       * @description 基本事实
       * @example 当事人于2026年7月销售标签不合格食品。
       */
      readonly facts: string;
      /** @example 依据食品安全法第一百二十五条，按裁量基准一般情节。 */
      readonly lawAndDiscretion: string;
      /** @example 承办人员均持有有效行政执法证。 */
      readonly officers: string;
      /** @example 无。 */
      readonly others: string;
    };
    readonly StatutoryDayDto: {
      /** Format: date */
      readonly date: string;
      readonly name: components['schemas']['BilingualTextDto'];
    };
    readonly StatutoryDaysDto: {
      readonly days: readonly components['schemas']['StatutoryDayDto'][];
      /** @description 日期未知的法定节日 */
      readonly unknown: readonly components['schemas']['BilingualTextDto'][];
    };
    readonly StoredFileDto: {
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: uuid */
      readonly id: string;
      /**
       * @description 按内容识别
       * @example application/pdf
       */
      readonly mediaType: string;
      /** @example 立案审批表.pdf */
      readonly name: string;
      /** @example 3 */
      readonly pageCount: number | null;
      readonly sha256: string;
      /** @example 48213 */
      readonly size: number;
      readonly sm3: string;
      readonly uploadedBy: string;
    };
    readonly Submission: {
      readonly caseId: string;
      /** Format: date-time */
      readonly completeAt: string | null;
      readonly content: components['schemas']['SubmissionContent'];
      readonly id: string;
      readonly missing: readonly string[];
      readonly proposalHash: string;
      /** Format: date-time */
      readonly receivedAt: string | null;
      /** Format: date-time */
      readonly returnedAt: string | null;
      readonly round: number;
      readonly rulingNo: string | null;
      /** Format: date-time */
      readonly submittedAt: string;
      readonly submittedBy: string;
    };
    readonly SubmissionContent: {
      readonly answers: readonly {
        readonly answer: string;
        readonly point: number;
      }[];
      readonly circumstances: readonly (
        | 'ASSESSMENT_HELD'
        | 'CASE_LIMIT_EXTENDED'
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'STATEMENT_MADE'
        | 'TECHNICAL_EVIDENCE'
      )[];
      readonly declaration: components['schemas']['Declaration'];
      readonly materials: readonly components['schemas']['Material'][];
      readonly proposal: components['schemas']['Proposal'];
      readonly scope: {
        readonly COMPLEX_MULTI_RELATION?: boolean;
        readonly HEARING_HELD?: boolean;
        readonly MAJOR_PUBLIC_INTEREST?: boolean;
        readonly MAJOR_RIGHTS_DIRECT?: boolean;
        readonly SOCIAL_INFLUENCE_OR_RISK?: boolean;
        readonly STATUTORY?: boolean;
      };
      readonly statement: {
        readonly evidenceAndHearing: string;
        readonly facts: string;
        readonly lawAndDiscretion: string;
        readonly officers: string;
        readonly others: string;
      };
      readonly voluntary: boolean;
    };
    readonly SubmitForReviewDto: {
      /** @description 影响材料清单的情形 */
      readonly circumstances?: readonly (
        | 'HEARING_HELD'
        | 'HEARING_WAIVED'
        | 'ASSESSMENT_HELD'
        | 'TECHNICAL_EVIDENCE'
        | 'STATEMENT_MADE'
        | 'CASE_LIMIT_EXTENDED'
      )[];
      /** @description 真实、准确、完整的声明（JBM-29） */
      readonly declaration: components['schemas']['DeclarationDto'];
      /** @description 报送材料 */
      readonly materials: readonly components['schemas']['MaterialDto'][];
      /** @description 拟处理意见 */
      readonly proposal: components['schemas']['ProposalDto'];
      /** @description 重大执法决定标准 */
      readonly scope: components['schemas']['ScopeAnswersDto'];
      /** @description 情况说明（五部分，SY-L7） */
      readonly statement: components['schemas']['StatementDto'];
      /** @description 不属于重大决定而自愿报送（SY-L4） */
      readonly voluntary?: boolean;
    };
    readonly SupplementItem: {
      readonly key: string;
      readonly reason: string;
    };
    readonly SupplementItemDto: {
      /**
       * @description 材料项（见机关规则 materials，或 OTHER）
       * @example HEARING_RECORD
       */
      readonly key: string;
      /** @example 已举行听证，未附听证笔录。 */
      readonly reason: string;
    };
    readonly SupplementNotice: {
      /** Format: date-time */
      readonly answeredAt: string | null;
      readonly answeredBy: string | null;
      readonly caseId: string;
      readonly clock: string;
      readonly consequence: string;
      readonly id: string;
      /** Format: date-time */
      readonly issuedAt: string;
      readonly issuedBy: string;
      readonly items: readonly components['schemas']['SupplementItem'][];
      readonly materials: readonly components['schemas']['Material'][];
      readonly number: number;
      /** @enum {string} */
      readonly phase: 'BEFORE_RECEIPT' | 'IN_REVIEW';
      readonly remark: string | null;
      readonly round: number;
      /** @enum {string} */
      readonly state: 'ANSWERED' | 'EXPIRED' | 'OPEN';
      readonly supplementBy: string;
    };
    readonly TakenCounts: {
      readonly added: number;
      readonly unchanged: number;
    };
    readonly Transfer: {
      readonly at: string;
      readonly bundle: readonly components['schemas']['TransferDocument'][];
      readonly receipt: components['schemas']['TransferReceipt'];
      readonly recordedBy: components['schemas']['ReferralPerson'];
    };
    readonly TransferDocument: {
      readonly fileId?: string;
      /** @enum {string} */
      readonly kind:
        'GOODS_LIST' | 'INVESTIGATION_REPORT' | 'OTHER_MATERIAL' | 'TEST_REPORT' | 'TRANSFER_LETTER';
      readonly noneBecause?: string;
      readonly pages?: number;
      readonly paperReference?: string;
      readonly title?: string;
    };
    readonly TransferDocumentDto: {
      /** Format: uuid */
      readonly fileId?: string;
      /**
       * @example TRANSFER_LETTER
       * @enum {string}
       */
      readonly kind:
        'TRANSFER_LETTER' | 'INVESTIGATION_REPORT' | 'GOODS_LIST' | 'TEST_REPORT' | 'OTHER_MATERIAL';
      /**
       * @description 没有该项材料的原因
       * @example 本案没有扣押物品
       */
      readonly noneBecause?: string;
      /** @example 2 */
      readonly pages?: number;
      /** @example 第1册第1页 */
      readonly paperReference?: string;
      /** @example 涉嫌犯罪案件移送书 */
      readonly title?: string;
    };
    readonly TransferReceipt: {
      readonly documentNo?: string;
      readonly receivedBy: string;
      readonly receivedOn: string;
    };
    readonly TransferReceiptDto: {
      /** @example 松公接〔2026〕8号 */
      readonly documentNo?: string;
      /** @example 王某（公安机关） */
      readonly receivedBy: string;
      /**
       * Format: date
       * @example 2026-10-09
       */
      readonly receivedOn: string;
    };
    readonly UnitDto: {
      /** @example songyuan */
      readonly agencyId: string;
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'HANDLING' | 'LEGAL' | 'LEADERSHIP' | 'OTHER';
      /** @example 执法一大队 */
      readonly name: string;
    };
    readonly UploadDto: {
      /** Format: date-time */
      readonly expiresAt: string;
      /**
       * Format: uuid
       * @description 完成并通过检查后的文件
       */
      readonly fileId: string | null;
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description 服务器已保存的字节数 */
      readonly received: number;
      readonly size: number;
    };
    readonly UploadFileDto: {
      /**
       * Format: byte
       * @description 内容（base64），至多 1 MiB
       */
      readonly contentBase64?: string;
      /** @example text/plain */
      readonly mediaType?: string;
      /**
       * @description multipart 可省略，取文件自身名称
       * @example 立案审批表.txt
       */
      readonly name?: string;
      /** @description 内容的 SHA-256，不符则拒绝 */
      readonly sha256?: string;
      /**
       * @description 内容（文本），与 contentBase64 二选一
       * @example 案情：……
       */
      readonly text?: string;
    };
    readonly VersionView: {
      readonly agencyId: string;
      readonly contentHash: string;
      readonly filing: {
        readonly filedOn: string;
        readonly filingNo: string;
      } | null;
      readonly id: string;
      /** Format: date-time */
      readonly importedAt: string;
      readonly importedBy: string;
      /** @enum {string} */
      readonly register: 'ADVISERS' | 'CATALOGUE' | 'ENTRUSTMENTS' | 'LAWS' | 'OFFICERS' | 'REVIEWERS';
      readonly rowCount: number;
      readonly source: string;
      readonly validFrom: string;
      readonly version: number;
    };
    readonly WaiverDto: {
      /**
       * Format: uuid
       * @description 放弃声明的文件
       */
      readonly fileId?: string;
      /** @description 当事人签字的放弃声明的内容 */
      readonly text?: string;
    };
    readonly WorkItem: {
      readonly agencyId: string;
      readonly amount: string | null;
      readonly assigneeId: string | null;
      readonly candidatePersonIds: readonly string[] | null;
      readonly candidateRole: string | null;
      readonly caseAgencyId: string;
      readonly caseId: string;
      readonly caseKind: string;
      readonly caseNo: string | null;
      readonly cause: string;
      /** Format: date-time */
      readonly claimedAt: string | null;
      readonly commandId: string | null;
      readonly copiedToIds: readonly string[];
      /** Format: date-time */
      readonly createdAt: string;
      readonly delegated: boolean;
      /** Format: date-time */
      readonly dueAt: string | null;
      readonly dueDate: string | null;
      readonly dueStrictDate: string | null;
      readonly engineTaskId: string;
      readonly excludedIds: readonly string[];
      /** Format: date-time */
      readonly finishedAt: string | null;
      readonly finishedBy: string | null;
      readonly finishedFor: string | null;
      readonly formKey: string | null;
      readonly handlerIds: readonly string[];
      readonly id: string;
      readonly nameZh: string;
      readonly participantIds: readonly string[];
      readonly partyName: string;
      readonly passedOnBy: string | null;
      readonly processInstanceId: string;
      readonly processKey: string;
      readonly provisional: boolean;
      readonly reviewerId: string | null;
      readonly round: number;
      /** Format: date-time */
      readonly soonFrom: string | null;
      readonly stage: string;
      readonly startedBy: string | null;
      /** @enum {string} */
      readonly state: 'CANCELLED' | 'COMPLETING' | 'DONE' | 'OPEN';
      readonly taskKey: string;
      readonly unitId: string | null;
    };
    readonly WorkItemDto: {
      /** @example songyuan */
      readonly agencyId: string;
      /** @example 120000.00 */
      readonly amount: string | null;
      readonly assigneeId: string | null;
      /** @example LEGAL_REVIEWER */
      readonly candidateRole: string | null;
      /** Format: uuid */
      readonly caseId: string;
      /** @example PENALTY */
      readonly caseKind: string;
      /** @example 松市监案〔2026〕17号 */
      readonly caseNo: string | null;
      /** @example 经营不符合食品安全标准的食品 */
      readonly cause: string;
      /** Format: date-time */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description 自此刻起逾期
       */
      readonly dueAt: string | null;
      /**
       * Format: date
       * @example 2026-10-10
       */
      readonly dueDate: string | null;
      /**
       * Format: date
       * @description 按从严理解的到期日
       */
      readonly dueStrictDate: string | null;
      /** Format: date-time */
      readonly finishedAt: string | null;
      /**
       * @description 界面
       * @example review/write-opinion
       */
      readonly formKey: string | null;
      readonly handlerIds: readonly string[];
      /** Format: uuid */
      readonly id: string;
      /** @description 您可以签收 */
      readonly mayClaim: boolean;
      /** @description 您可以退回 */
      readonly mayReturn: boolean;
      /** @example 出具法制审核意见 */
      readonly nameZh: string;
      /** @example 云岭测试食品有限公司（虚构） */
      readonly partyName: string;
      /** @example legal-review */
      readonly processKey: string;
      /** @description 暂定：跨越尚未公布放假安排的年份 */
      readonly provisional: boolean;
      readonly reviewerId: string | null;
      /**
       * @description 第几轮审核
       * @example 1
       */
      readonly round: number;
      /** @example UNDER_REVIEW */
      readonly stage: string;
      /**
       * @description COMPLETING：已受理，流程引擎正在处理
       * @enum {string}
       */
      readonly state: 'OPEN' | 'COMPLETING' | 'DONE' | 'CANCELLED';
      /**
       * @description 流程图中的任务标识
       * @example writeOpinion
       */
      readonly taskKey: string;
      readonly unitId: string | null;
    };
    readonly WriteOpinionDto: {
      /** @description 逐项审核结论 */
      readonly checklist: readonly components['schemas']['CheckedPointDto'][];
      /**
       * @description 所依据的裁定文号；裁定要求重新出具意见时，须在此或者在意见正文中引用
       * @example 松执裁〔2026〕1号
       */
      readonly followsRuling?: string;
      /**
       * @description 审核意见种类（见机关规则 opinionKinds）
       * @example AGREE
       * @enum {string}
       */
      readonly kind:
        | 'AGREE'
        | 'SUPPLEMENT'
        | 'NO_DECISION'
        | 'AMEND'
        | 'CORRECT'
        | 'REFER'
        | 'PROBLEMS'
        | 'NOT_PASSED'
        | 'OTHER';
      /** @description 逾期理由，逾期后必填 */
      readonly lateReason?: string;
      /** @description 问题及处理要求，除同意外必填 */
      readonly points?: readonly components['schemas']['OpinionPointDto'][];
      /**
       * @description 移送接收机关
       * @example 松原市公安局（虚构）
       */
      readonly referTo?: string;
      /**
       * @description 存在问题、未通过、其他的具体类别（A7）；不填由不通过的要点推定
       * @example CORRECT
       * @enum {string}
       */
      readonly subKind?: 'REFER' | 'SUPPLEMENT' | 'CORRECT' | 'AMEND' | 'NO_DECISION';
      /** @example 同意拟处理意见。 */
      readonly text: string;
    };
    readonly YearDetailDto: {
      readonly history: readonly components['schemas']['YearVersionDto'][];
      readonly inForce: components['schemas']['YearViewDto'];
      readonly recounts: readonly components['schemas']['RecountResultDto'][];
    };
    readonly YearVersionDto: {
      readonly confirmedWarnings: readonly components['schemas']['BilingualTextDto'][];
      /** Format: date-time */
      readonly loadedAt: string | null;
      /** @description 空为系统内置 */
      readonly loadedBy: string | null;
      readonly official: components['schemas']['OfficialYearDto'];
      readonly version: number;
    };
    readonly YearViewDto: {
      /** Format: date-time */
      readonly loadedAt: string | null;
      readonly loadedBy: string | null;
      readonly official: components['schemas']['OfficialYearDto'] | null;
      /** @enum {string} */
      readonly status: 'OFFICIAL' | 'PROVISIONAL';
      readonly statutory: components['schemas']['StatutoryDaysDto'];
      /** @description 现行版本；0 为尚未载入 */
      readonly version: number;
      /** @example 248 */
      readonly workingDays: number;
      /** @example 2027 */
      readonly year: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listAgencies: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['AgencyView'][];
        };
      };
    };
  };
  readonly readProfile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly agencyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProfileVersion'];
        };
      };
    };
  };
  readonly searchAudit: {
    readonly parameters: {
      readonly query?: {
        readonly action?: string;
        /** @description 人员或程序标识 / person id or `worker:<topic>` */
        readonly actorId?: string;
        readonly agencyId?: string;
        /** @description 上一页的 nextBefore / nextBefore of the page before */
        readonly before?: number;
        readonly caseId?: string;
        readonly code?: string;
        readonly commandId?: string;
        /** @description 自（含）/ from, inclusive */
        readonly from?: string;
        readonly limit?: number;
        readonly objectId?: string;
        readonly objectType?: string;
        readonly requestId?: string;
        readonly result?: 'ACCEPTED' | 'REFUSED';
        /** @description 至（不含）/ until, exclusive */
        readonly until?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditPageDto'];
        };
      };
    };
  };
  readonly checkAuditChain: {
    readonly parameters: {
      readonly query?: {
        readonly last?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChainStatusDto'];
        };
      };
    };
  };
  readonly listCases: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页的 next */
        readonly after?: string;
        /** @description 机关标识 */
        readonly agencyId?: string;
        /** @description 金额下限（元，含） */
        readonly amountFrom?: string;
        /** @description 金额上限（元，含） */
        readonly amountTo?: string;
        /** @description 案号的一部分 */
        readonly caseNo?: string;
        /** @description 案由的一部分 */
        readonly cause?: string;
        /** @description 立案日期起（含） */
        readonly filedFrom?: string;
        /** @description 立案日期止（含） */
        readonly filedTo?: string;
        /** @description 办案人员标识 */
        readonly handlerId?: string;
        readonly kind?: 'PENALTY' | 'PERMIT' | 'COERCION' | 'LEVY' | 'FEE' | 'INSPECTION';
        readonly limit?: number;
        /** @description 当事人名称的一部分 */
        readonly party?: string;
        /** @description 审核人员标识 */
        readonly reviewerId?: string;
        /** @description 审核轮次不少于 */
        readonly roundFrom?: number;
        readonly stage?:
          | 'INVESTIGATING'
          | 'NOTIFYING'
          | 'PREPARING_SUBMISSION'
          | 'UNDER_REVIEW'
          | 'REWORKING'
          | 'IN_DISPUTE'
          | 'REFERRING'
          | 'REFERRED'
          | 'REVIEW_PASSED'
          | 'IN_DISCUSSION'
          | 'AWAITING_DECISION'
          | 'DECIDED'
          | 'SERVED'
          | 'CLOSED'
          | 'CLOSED_WITHOUT_DECISION';
        /** @description 在办或者已结 */
        readonly state?: 'OPEN' | 'CLOSED';
        /** @description 案号、案由或当事人中的词，以空格分隔 */
        readonly text?: string;
        /** @description 承办机构或者审核机构标识 */
        readonly unitId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly count: number;
            readonly items: readonly components['schemas']['CaseHead'][];
            readonly next: string | null;
          };
        };
      };
    };
  };
  readonly fileCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FileCaseDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly readCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description ETag 为案件版本 */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CasePage'];
        };
      };
    };
  };
  readonly acceptNoDecision: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AcceptNoDecisionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly addCoReviewer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddCoReviewerDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly answerCallUp: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerCallUpDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly answerSupplementNotice: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerSupplementNoticeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly approveDecision: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApprovalDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly approveSecondSupplement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly assignReviewer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AssignReviewerDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly callUpMaterials: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CallUpMaterialsDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly castVote: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CastVoteDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly changeHandlers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeHandlersDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly changeProposal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeProposalDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly round: number;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly claimReview: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly closeCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CloseCaseDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly closeExcludedTime: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CloseExcludedTimeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly due: string | null;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly concludeDiscussion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConcludeDiscussionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly contributeReview: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContributeReviewDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly conveneDiscussion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConveneDiscussionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly correctOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CorrectOpinionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly decideCaseExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideCaseExtensionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseLimit: string | null;
            readonly caseNo: string;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly decideExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideExtensionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly decideRecusal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideRecusalDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly decideReferral: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideReferralDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly decideUrgentSeal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideUrgentSealDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly draftDecision: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DraftDecisionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly endInvestigation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndInvestigationDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly escalateDispute: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EscalateDisputeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly extendSeal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExtendSealDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly sealLimit: string;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly readGate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['GateCondition'][];
        };
      };
    };
  };
  readonly issueSupplementNotice: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IssueSupplementNoticeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly liftSeal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LiftSealDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly objectToOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ObjectToOpinionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly openExcludedTime: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenExcludedTimeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly due: string | null;
            readonly number: number;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly readOpinionDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly draft: components['schemas']['DraftView'] | null;
          };
        };
      };
    };
  };
  readonly saveOpinionDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SaveOpinionDraftDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly draftVersion: number;
          };
        };
      };
    };
  };
  readonly recordAdvice: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordAdviceDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly recordHearing: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordHearingDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly recordInquiry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordInquiryDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly recordNegotiation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordNegotiationDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly recordPartyResponse: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordPartyResponseDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly recordPoliceAnswer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordPoliceAnswerDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly recordPreliminaryRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordRegistrationDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly number: number;
            readonly resolveBy: string;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly recordSeal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordSealDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly number: number;
            readonly reportBy: string | null;
            readonly sealLimit: string;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly recordTransfer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordTransferDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly referCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReferCaseDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly removeCoReviewer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RemoveCoReviewerDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly reportUrgentSeal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReportUrgentSealDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly requestCaseExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestCaseExtensionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly days: number;
            readonly number: number;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly requestExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestExtensionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly requestRecusal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestRecusalDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly resolvePreliminaryRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResolveRegistrationDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly resumeInvestigation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResumeInvestigationDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly returnBundle: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly returnDecisionDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReturnDraftDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly returnOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReturnOpinionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly reviewDecisionDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApprovalDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly listReviewMarks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly marks: readonly components['schemas']['ReviewMark'][];
          };
        };
      };
    };
  };
  readonly addReviewMark: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddReviewMarkDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly markId: string;
          };
        };
      };
    };
  };
  readonly removeReviewMark: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
        readonly markId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly markId: string;
          };
        };
      };
    };
  };
  readonly reworkAndResubmit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReworkAndResubmitDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly round: number;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly ruleOnDispute: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RuleOnDisputeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly serveDecision: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ServeDecisionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly serveHearingNotice: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ServeHearingNoticeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly serveNotice: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ServeNoticeDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly signForReceipt: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly signOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignOpinionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly submitForReview: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubmitForReviewDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly caseId: string;
            readonly caseNo: string;
            readonly round: number;
            readonly version: number;
          };
        };
      };
    };
  };
  readonly writeOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description 重复发送同一键得到第一次的答复 */
        readonly 'Idempotency-Key'?: string;
        /** @description 所见案件版本；已有新版本时拒绝 */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteOpinionDto'];
      };
    };
    readonly responses: {
      /** @description caseId, caseNo, version */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseAnswer'];
        };
      };
    };
  };
  readonly streamChanges: {
    readonly parameters: {
      readonly query?: {
        /** @description Same, for the first request */
        readonly lastEventId?: string;
      };
      readonly header?: {
        /** @description Goes on after this event */
        readonly 'Last-Event-ID'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listFindings: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页给出的 next */
        readonly after?: string;
        /** @description 案件 ID */
        readonly caseId?: string;
        readonly kind?:
          | 'COMMAND_LOST'
          | 'COMMAND_DELAYED'
          | 'CASE_WITHOUT_INSTANCE'
          | 'INSTANCE_WITHOUT_CASE'
          | 'INSTANCE_OF_CLOSED_CASE'
          | 'DUPLICATE_INSTANCE'
          | 'TASK_NOT_IN_INBOX'
          | 'WORK_ITEM_WITHOUT_TASK'
          | 'STEP_FAILED'
          | 'INCIDENT';
        readonly limit?: number;
        /** @description 包括已修复和已消失的 */
        readonly withResolved?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FindingPageDto'];
        };
      };
    };
  };
  readonly resolveFinding: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResolveFindingDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly uploadFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UploadFileDto'];
        readonly 'multipart/form-data': components['schemas']['UploadFileDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  readonly readFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly fileId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  readonly downloadFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly fileId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly beginUpload: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description 总字节数 */
        readonly 'Upload-Length': string;
        /** @description `filename`, `filetype`, `sha256`，值为 base64 */
        readonly 'Upload-Metadata': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UploadDto'];
        };
      };
    };
  };
  readonly describeUploads: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly readUpload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly uploadId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UploadDto'];
        };
      };
    };
  };
  readonly cancelUpload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly uploadId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly headUpload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly uploadId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly appendUpload: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description 本段起点 */
        readonly 'Upload-Offset': string;
      };
      readonly path: {
        readonly uploadId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly readHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly alive: boolean;
          };
        };
      };
    };
  };
  readonly readReadiness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Readiness'];
        };
      };
    };
  };
  readonly listInbox: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页返回的 next / `next` of the page before */
        readonly after?: string;
        /** @description 金额下限（元） */
        readonly amountFrom?: string;
        /** @description 金额上限（元） */
        readonly amountTo?: string;
        readonly caseId?: string;
        /** @description 案件种类 */
        readonly caseKind?: string;
        /** @description 案号的一部分 */
        readonly caseNo?: string;
        /** @description 案由的一部分 */
        readonly cause?: string;
        /** @description 到期日起（含） */
        readonly dueFrom?: string;
        /** @description 到期日止（含） */
        readonly dueTo?: string;
        /** @description 办案人员 */
        readonly handlerId?: string;
        readonly limit?: number;
        /** @description 当事人名称的一部分 */
        readonly party?: string;
        /** @description 审核人员 */
        readonly reviewerId?: string;
        /** @description 流程图中的任务标识 */
        readonly taskKey?: string;
        /** @description 案号、当事人、案由、任务名中的词，以空格分隔 */
        readonly text?: string;
        readonly view?: 'mine' | 'group' | 'soonDue' | 'overdue' | 'done' | 'copied' | 'started';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InboxPageDto'];
        };
      };
    };
  };
  readonly countInbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InboxCountsDto'];
        };
      };
    };
  };
  readonly claimTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkItemDto'];
        };
      };
    };
  };
  readonly returnTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkItemDto'];
        };
      };
    };
  };
  readonly me: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeDto'];
        };
      };
    };
  };
  readonly changePassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listPhrases: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['PhraseDto'][];
        };
      };
    };
  };
  readonly savePhrase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly phraseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SavePhraseDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PhraseDto'];
        };
      };
    };
  };
  readonly removePhrase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly phraseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly readPreferences: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PreferencesDto'];
        };
      };
    };
  };
  readonly changePreferences: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangePreferencesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PreferencesDto'];
        };
      };
    };
  };
  readonly listMySessions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['SessionDto'][];
        };
      };
    };
  };
  readonly endMySession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly sessionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listSavedViews: {
    readonly parameters: {
      readonly query?: {
        readonly list?: 'INBOX' | 'CASES';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['SavedViewDto'][];
        };
      };
    };
  };
  readonly saveView: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly viewId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SaveViewDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SavedViewDto'];
        };
      };
    };
  };
  readonly removeView: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly viewId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listNotifications: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页返回的 next */
        readonly after?: string;
        readonly limit?: number;
        /** @description 只看未读 */
        readonly unread?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NotificationPageDto'];
        };
      };
    };
  };
  readonly readNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NotificationDto'];
        };
      };
    };
  };
  readonly listPeople: {
    readonly parameters: {
      readonly query?: {
        /** @description 上一页的 nextAfter / nextAfter of the page before */
        readonly after?: string;
        readonly agencyId?: string;
        readonly includeDisabled?: boolean;
        readonly limit?: number;
        readonly role?:
          | 'HANDLER'
          | 'HANDLING_UNIT_HEAD'
          | 'LEGAL_REVIEWER'
          | 'LEGAL_UNIT_HEAD'
          | 'DEPUTY_IN_CHARGE'
          | 'AGENCY_HEAD'
          | 'DISCUSSION_MEMBER'
          | 'PUBLISHER'
          | 'ARCHIVIST'
          | 'SUPERVISOR'
          | 'PROCESS_ADMIN'
          | 'SYSTEM_ADMIN'
          | 'SECURITY_ADMIN'
          | 'AUDIT_ADMIN';
        /** @description 登录名（完整）/ exact sign-in name */
        readonly signInName?: string;
        readonly unitId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PeoplePageDto'];
        };
      };
    };
  };
  readonly createPerson: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreatePersonDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonWithPasswordDto'];
        };
      };
    };
  };
  readonly readPerson: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly changePerson: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangePersonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly recordCertificate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CertificateDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly disablePerson: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PersonVersionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly enablePerson: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PersonVersionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly resetPassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonWithPasswordDto'];
        };
      };
    };
  };
  readonly recordReviewerRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegistrationDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly setRoles: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetRolesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly unlockSignIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly personId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonDto'];
        };
      };
    };
  };
  readonly listRegisterVersions: {
    readonly parameters: {
      readonly query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        readonly agencyId?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description 名录 */
        readonly register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['VersionView'][];
        };
      };
    };
  };
  readonly importRegister: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description 名录 */
        readonly register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ImportRegisterDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportAnswer'];
        };
      };
    };
  };
  readonly exportRegister: {
    readonly parameters: {
      readonly query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        readonly agencyId?: string;
        /** @description 版本号，默认现行版本 */
        readonly version?: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description 名录 */
        readonly register: 'OFFICERS' | 'REVIEWERS' | 'ADVISERS' | 'LAWS' | 'CATALOGUE' | 'ENTRUSTMENTS';
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
        };
      };
    };
  };
  readonly recordCatalogueFiling: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly versionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordCatalogueFilingDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VersionView'];
        };
      };
    };
  };
  readonly readReviewerRatio: {
    readonly parameters: {
      readonly query?: {
        /** @description 机关，默认本机关；platform 为全国法律 */
        readonly agencyId?: string;
        /** @description 日期，默认今天 */
        readonly on?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RatioAnswer'];
        };
      };
    };
  };
  readonly signIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignInDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedInDto'];
        };
      };
    };
  };
  readonly signOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly signOutEverywhere: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EndedSessionsDto'];
        };
      };
    };
  };
  readonly listUnits: {
    readonly parameters: {
      readonly query?: {
        readonly agencyId?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['UnitDto'][];
        };
      };
    };
  };
  readonly createUnit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateUnitDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitDto'];
        };
      };
    };
  };
  readonly changeUnit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly unitId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeUnitDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitDto'];
        };
      };
    };
  };
  readonly countPeriod: {
    readonly parameters: {
      readonly query: {
        /** @description 不计入的时段，可重复 */
        readonly exclude?: readonly string[];
        /** @description 最后一日放假：顺延 / 不顺延并预警 / 不看日历 */
        readonly lastDay?: 'ROLL' | 'KEEP_AND_WARN' | 'KEEP';
        readonly number?: number;
        /** @description 起算日期或带时区的时刻（当日不计） */
        readonly start: string;
        readonly unit:
          | 'WORKING_DAY'
          | 'CALENDAR_DAY'
          | 'HOUR'
          | 'MONTH'
          | 'YEAR'
          | 'FIXED_DATE'
          | 'CLEAR_WORKING_DAY_BEFORE';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DueDateDto'];
        };
      };
    };
  };
  readonly listCalendarDays: {
    readonly parameters: {
      readonly query: {
        readonly from: string;
        /** @description 最多 400 天 */
        readonly to: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarDaysDto'];
        };
      };
    };
  };
  readonly listCalendarYears: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['YearViewDto'][];
        };
      };
    };
  };
  readonly loadCalendarYear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LoadCalendarYearDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LoadedYearDto'];
        };
      };
    };
  };
  readonly readCalendarYear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['YearDetailDto'];
        };
      };
    };
  };
  readonly previewCalendarYear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CalendarNoticeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NoticePreviewDto'];
        };
      };
    };
  };
}
